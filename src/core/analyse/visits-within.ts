import type { Components } from '../play/components.ts';
import type { EdgeOdds } from './edge-odds.ts';
import type { StateGraph } from './state-graph.ts';

/** Below this, what still goes round in a component is lost in rounding anyway. */
const tiny = 1e-17;
const roundsAtMost = 100_000;

/** A component in which runs can go round, with what its states' edges are like. */
export interface Round {
  readonly graph: StateGraph;
  readonly components: Components;
  readonly component: number;
  readonly odds: EdgeOdds;
}

/** The edges that stay in the component, from and to by place among its members, each with its odds. */
function edgesWithin({ graph, components, component, odds }: Round) {
  const { start, members, of } = components;
  const first = start[component] as number;
  const places = new Map<number, number>();
  for (let n = first; n < (start[component + 1] as number); n++) {
    places.set(members[n] as number, n - first);
  }
  const edges: { readonly from: number; readonly to: number; readonly odds: number }[] = [];
  let leaves = false;
  for (const [node, from] of places) {
    for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
      const to = graph.to[edge] as number;
      if (of[to] === component)
        edges.push({ from, to: places.get(to) as number, odds: odds[edge] as number });
      else leaves ||= (odds[edge] as number) > 0;
    }
  }
  return { edges, leaves };
}

/**
 * How often each state of a component is visited by runs that arrive in it as given (both by place among
 * its members), until next to nothing still goes round. Where nothing leads out nobody goes round: that
 * would have no end.
 */
export function visitsWithin(round: Round): (arriving: Float64Array) => Float64Array {
  const { edges, leaves } = edgesWithin(round);
  return (arriving) => {
    const visits = arriving.slice();
    if (!leaves) return visits;
    let moving = arriving;
    for (let n = 0; n < roundsAtMost; n++) {
      const next = new Float64Array(arriving.length);
      for (const { from, to, odds } of edges) {
        next[to] = (next[to] as number) + (moving[from] as number) * odds;
      }
      let left = 0;
      for (let place = 0; place < next.length; place++) {
        visits[place] = (visits[place] as number) + (next[place] as number);
        left += next[place] as number;
      }
      if (left < tiny) break;
      moving = next;
    }
    return visits;
  };
}
