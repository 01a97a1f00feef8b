import { type Components, componentsOf } from '../play/components.ts';
import { continuing, type StateGraph } from './state-graph.ts';

/** How a run can be left without a way on. */
export type DeadEndKind = 'no-choice' | 'next-circle' | 'trap';

/** A state that nothing leads out of, though no ending has been reached. */
export interface DeadEnd {
  readonly kind: DeadEndKind;
  readonly state: number;
}

/** Whether any edge leads out of a component. */
function hasWayOut(graph: StateGraph, components: Components, component: number): boolean {
  const end = components.start[component + 1] as number;
  for (let member = components.start[component] as number; member < end; member++) {
    const node = components.members[member] as number;
    for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
      if (components.of[graph.to[edge] as number] !== component) return true;
    }
  }
  return false;
}

/** What keeps a run in a component that has no way out: no reply, only passages, or replies that lead round. */
function kindOf(graph: StateGraph, members: Int32Array): DeadEndKind {
  const degrees = members.map(
    (node) => (graph.first[node + 1] as number) - (graph.first[node] as number),
  );
  if (degrees.every((degree) => degree === 0)) return 'no-choice';
  const continues = (node: number) => graph.choice[graph.first[node] as number] === continuing;
  return members.every(continues) ? 'next-circle' : 'trap';
}

/**
 * The dead ends of a scenario: what a run can get into and never out of, told where it is, and not again at
 * every state that leads there. One for each scene and kind, in the order in which a run can meet them.
 */
export function deadEnds(graph: StateGraph, components: Components): readonly DeadEnd[] {
  const found: DeadEnd[] = [];
  for (let component = 0; component < components.count; component++) {
    const members = components.members.subarray(
      components.start[component],
      components.start[component + 1],
    );
    // States are numbered in the order met, so the least was met first.
    const state = members.reduce((least, member) => Math.min(least, member));
    const scene = graph.rules.scenes[graph.scene[state] as number]?.scene;
    if (scene?.kind === 'ending' || hasWayOut(graph, components, component)) continue;
    found.push({ kind: kindOf(graph, members), state });
  }
  return firstOfEach(graph, found);
}

function firstOfEach(graph: StateGraph, found: readonly DeadEnd[]): readonly DeadEnd[] {
  const told = new Set<string>();
  return found
    .toSorted((a, b) => a.state - b.state)
    .filter(({ kind, state }) => {
      const key = `${kind} ${graph.scene[state]}`;
      return !told.has(key) && told.add(key);
    });
}

/**
 * The dead ends among the states explored where exploring was left off: certain, since nothing leads out of
 * them, not to what was left unexplored either. There may be others.
 */
export function deadEndsSoFar(graph: StateGraph): readonly DeadEnd[] {
  const { count } = graph;
  // All that was met and not gone on from counts as one state more, which is no dead end of ours.
  const first = new Int32Array(count + 2);
  first.set(graph.first);
  first[count + 1] = graph.first[count] as number;
  const to = graph.to.map((state) => Math.min(state, count));
  const known = { ...graph, count: count + 1, first, to };
  return deadEnds(known, componentsOf(known)).filter(({ state }) => state < count);
}
