import type { Path, Step } from '../play/path.ts';
import { stepOf } from './extreme-path.ts';
import type { StateGraph } from './state-graph.ts';

/** Finds the edge between two states that stands first. */
function edgeBetween(graph: StateGraph, from: number, to: number): number {
  let edge = graph.first[from] as number;
  while (graph.to[edge] !== to) edge++;
  return edge;
}

/**
 * A shortest path to a state: each state remembers the one from which it was met first, and nearer states
 * were met before farther ones. Counts Continues as steps, though they are not listed.
 */
export function shortestPathTo(graph: StateGraph, state: number): Path {
  const steps: Step[] = [];
  for (let at = state; at !== 0; ) {
    const from = graph.metFrom[at] as number;
    const step = stepOf(graph, from, edgeBetween(graph, from, at));
    if (step !== null) steps.push(step);
    at = from;
  }
  return steps.reverse();
}
