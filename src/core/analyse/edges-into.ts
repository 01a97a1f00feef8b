import type { StateGraph } from './state-graph.ts';

/** The edges of a graph by where they lead: those into a node are `edges[first[node]]` up to `edges[first[node + 1]]`. */
export interface EdgesInto {
  readonly first: Int32Array;
  readonly edges: Int32Array;
  /** The state that each edge comes from. */
  readonly from: Int32Array;
}

/** Turns the edges of a graph round. */
export function edgesInto(graph: StateGraph): EdgesInto {
  const { count, to } = graph;
  const first = new Int32Array(count + 1);
  const from = new Int32Array(to.length);
  for (let edge = 0; edge < to.length; edge++) {
    const next = (to[edge] as number) + 1;
    first[next] = (first[next] as number) + 1;
  }
  for (let node = 0; node < count; node++) {
    first[node + 1] = (first[node + 1] as number) + (first[node] as number);
  }
  const edges = new Int32Array(to.length);
  const next = first.slice();
  for (let node = 0; node < count; node++) {
    for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
      from[edge] = node;
      const at = to[edge] as number;
      const place = next[at] as number;
      edges[place] = edge;
      next[at] = place + 1;
    }
  }
  return { first, edges, from };
}
