import type { Components } from '../play/components.ts';
import type { Outcome } from '../scenario/scenario.ts';
import type { Par } from '../score/path-score.ts';
import type { EdgeGains } from './edge-gains.ts';
import type { StateGraph } from './state-graph.ts';

const outcomes: readonly Outcome[] = ['connected', 'mixed', 'broken'];

/** Stands where an outcome cannot be reached. */
const never = 0x7fffffff;

/** The least possible points from each component to an ending with one outcome, in half points. */
function leastTo(
  outcome: Outcome,
  { graph, gains, components }: { graph: StateGraph; gains: EdgeGains; components: Components },
): Int32Array {
  const least = new Int32Array(components.count).fill(never);
  const ends = Uint8Array.from(graph.rules.scenes, ({ scene }) =>
    scene.kind === 'ending' && scene.ending.outcome === outcome ? 1 : 0,
  );
  for (let n = 0; n < graph.count; n++) {
    const node = components.members[n] as number;
    const component = components.of[node] as number;
    if (ends[graph.scene[node] as number] === 1) least[component] = 0;
    for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
      const beyond = least[components.of[graph.to[edge] as number] as number] as number;
      if (beyond === never) continue;
      const way = beyond + (gains.possible[edge] as number);
      if (way < (least[component] as number)) least[component] = way;
    }
  }
  return least;
}

/** Whether some run decides in a scene that calls for something. */
function callsForSomething(graph: StateGraph): boolean {
  for (let n = 0; n < graph.count; n++) {
    const scene = graph.rules.scenes[graph.scene[n] as number]?.scene;
    const decides = (graph.first[n + 1] as number) > (graph.first[n] as number);
    if (decides && scene?.kind === 'decision' && scene.opportunity !== null) return true;
  }
  return false;
}

/**
 * The scenario's par: the least weighted `possible` of any complete run that ends `connected` (if none
 * does, `mixed`, else `broken`). Null where no run can score anything.
 */
export function parOf(explored: {
  readonly graph: StateGraph;
  readonly gains: EdgeGains;
  readonly components: Components;
}): Par | null {
  if (!callsForSomething(explored.graph)) return null;
  const start = explored.components.of[0] as number;
  for (const outcome of outcomes) {
    const least = leastTo(outcome, explored)[start] as number;
    if (least !== never) return { possible: least / 2, exact: true };
  }
  return null;
}
