import { type Components, isCyclic } from '../play/components.ts';
import { continuing, type StateGraph } from './state-graph.ts';

/** How many complete paths there are, and how many decisions they have. Null stands for unbounded. */
export interface PathCount {
  /** Exact. 0 where no run ends. */
  readonly paths: bigint | null;
  /** In decisions; null only where no run ends. */
  readonly shortest: number | null;
  readonly longest: number | null;
}

/** Stands for a state that has not been met yet. */
const none = -1;

interface Counting {
  readonly graph: StateGraph;
  readonly components: Components;
  readonly paths: (bigint | null)[];
  /** 1 where an ending can be reached. */
  readonly ends: Uint8Array;
  /** Infinity where a run can go round. */
  readonly longest: Float64Array;
}

function isOver({ graph }: Counting, node: number): boolean {
  return graph.rules.scenes[graph.scene[node] as number]?.scene.kind === 'ending';
}

/** Adds what lies beyond one edge to what its component knows; edges within the component add nothing. */
function addEdge(counting: Counting, component: number, edge: number): void {
  const { graph, components, paths, ends, longest } = counting;
  const next = components.of[graph.to[edge] as number] as number;
  if (next === component || ends[next] === 0) return;
  ends[component] = 1;
  const decided = graph.choice[edge] === continuing ? 0 : 1;
  const beyond = paths[next] as bigint | null;
  const known = paths[component] as bigint | null;
  paths[component] = beyond === null || known === null ? null : known + beyond;
  longest[component] = Math.max(longest[component] as number, decided + (longest[next] as number));
}

/** Where a run can go round and still end, there is no end of paths. */
function countComponent(counting: Counting, component: number): void {
  const { graph, components, paths, ends, longest } = counting;
  const end = components.start[component + 1] as number;
  for (let member = components.start[component] as number; member < end; member++) {
    const node = components.members[member] as number;
    if (isOver(counting, node)) {
      paths[component] = 1n;
      ends[component] = 1;
    }
    for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
      addEdge(counting, component, edge);
    }
  }
  if (ends[component] === 0 || !isCyclic(graph, components, component)) return;
  paths[component] = null;
  longest[component] = Number.POSITIVE_INFINITY;
}

/** The fewest decisions from the start to an ending: a search that takes each Continue for nothing. */
function shortestFromStart(graph: StateGraph): number | null {
  const decided = new Int32Array(graph.count).fill(none);
  decided[0] = 0;
  let now = [0];
  for (let count = 0; now.length > 0; count++) {
    const later: number[] = [];
    for (let n = 0; n < now.length; n++) {
      const node = now[n] as number;
      if (graph.rules.scenes[graph.scene[node] as number]?.scene.kind === 'ending') return count;
      for (
        let edge = graph.first[node] as number;
        edge < (graph.first[node + 1] as number);
        edge++
      ) {
        const to = graph.to[edge] as number;
        if (decided[to] !== none) continue;
        decided[to] = count;
        if (graph.choice[edge] === continuing) now.push(to);
        else later.push(to);
      }
    }
    now = later;
  }
  return null;
}

/** Counts every complete path from the endings back. */
export function countPaths(graph: StateGraph, components: Components): PathCount {
  const counting: Counting = {
    graph,
    components,
    paths: new Array<bigint | null>(components.count).fill(0n),
    ends: new Uint8Array(components.count),
    longest: new Float64Array(components.count),
  };
  for (let component = 0; component < components.count; component++) {
    countComponent(counting, component);
  }
  const start = components.of[0] as number;
  const longest = counting.longest[start] as number;
  const ends = counting.ends[start] === 1;
  return {
    paths: counting.paths[start] ?? null,
    shortest: shortestFromStart(graph),
    longest: ends && Number.isFinite(longest) ? longest : null,
  };
}
