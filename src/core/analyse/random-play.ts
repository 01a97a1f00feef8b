import { type Components, isCyclic } from '../play/components.ts';
import type { StateGraph } from './state-graph.ts';

/** What is to be expected where every reply offered is equally likely. */
export interface RandomPlay {
  /** How often each state is met in a run, on average. */
  readonly visits: Float64Array;
  /** How often each scene is met in a run, on average, by place in the file. */
  readonly scenes: Float64Array;
  /** How likely a run is to end in each ending, by scene id, in file order; all of them together 1. */
  readonly endings: ReadonlyMap<string, number>;
}

/** Below this, what still goes round in a component is lost in rounding anyway. */
const tiny = 1e-17;
const roundsAtMost = 100_000;

const degree = (graph: StateGraph, node: number) =>
  (graph.first[node + 1] as number) - (graph.first[node] as number);

function spread(graph: StateGraph, node: number, visit: (to: number, share: number) => void): void {
  const each = 1 / degree(graph, node);
  for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
    visit(graph.to[edge] as number, each);
  }
}

/** Lets what has arrived in a component go round until next to nothing is left; each round adds to the visits. */
function goRound(
  graph: StateGraph,
  visits: Float64Array,
  { nodes, component, of }: { nodes: readonly number[]; component: number; of: Int32Array },
): void {
  let moving = new Map(nodes.map((node) => [node, visits[node] as number]));
  for (let round = 0; round < roundsAtMost; round++) {
    const next = new Map<number, number>();
    for (const [node, mass] of moving) {
      spread(graph, node, (to, share) => {
        if (of[to] === component) next.set(to, (next.get(to) ?? 0) + mass * share);
      });
    }
    let left = 0;
    for (const [node, mass] of next) {
      visits[node] = (visits[node] as number) + mass;
      left += mass;
    }
    if (left < tiny) return;
    moving = next;
  }
}

/** Follows the odds from the start on, component by component. Exact but for the rounding of floating-point numbers. */
export function randomPlay(graph: StateGraph, components: Components): RandomPlay {
  const visits = new Float64Array(graph.count);
  visits[0] = 1;
  const { of, members, start } = components;
  for (let component = components.count - 1; component >= 0; component--) {
    const nodes = Array.from(members.subarray(start[component], start[component + 1]));
    if (isCyclic(graph, components, component)) goRound(graph, visits, { nodes, component, of });
    for (const node of nodes) {
      const mass = visits[node] as number;
      spread(graph, node, (to, share) => {
        if (of[to] !== component) visits[to] = (visits[to] as number) + mass * share;
      });
    }
  }
  return { visits, scenes: byScene(graph, visits), endings: byEnding(graph, visits) };
}

function byScene(graph: StateGraph, visits: Float64Array): Float64Array {
  const scenes = new Float64Array(graph.rules.scenes.length);
  visits.forEach((mass, node) => {
    const at = graph.scene[node] as number;
    scenes[at] = (scenes[at] as number) + mass;
  });
  return scenes;
}

function byEnding(graph: StateGraph, visits: Float64Array): ReadonlyMap<string, number> {
  const scenes = byScene(graph, visits);
  return new Map(
    graph.rules.scenario.scenes.flatMap((scene, at) =>
      scene.kind === 'ending' ? [[scene.id, scenes[at] as number] as const] : [],
    ),
  );
}
