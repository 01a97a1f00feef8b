import type { Components } from '../play/components.ts';
import type { StateGraph } from './state-graph.ts';

/** How likely each edge is to be the one that a run takes from its state; 0 for every edge that no run takes. */
export type EdgeOdds = Float64Array;

/** Every reply offered is equally likely. */
export function evenOdds(graph: StateGraph): EdgeOdds {
  const odds = new Float64Array(graph.to.length);
  for (let node = 0; node < graph.count; node++) {
    const from = graph.first[node] as number;
    const end = graph.first[node + 1] as number;
    odds.fill(1 / (end - from), from, end);
  }
  return odds;
}

/** Whole numbers too great for a floating-point number, as `size * 2 ** power`; all of a state in one entry. */
interface Weights {
  readonly size: Float64Array;
  readonly power: Int32Array;
}

/** What an edge's paths come to beside `power`, which is at least its own. */
function scaled({ size, power }: Weights, node: number, to: number): number {
  return (size[node] as number) * 2 ** ((power[node] as number) - to);
}

/** Shares one state's paths out among its edges, and adds them up for the states before it. */
function weigh(graph: StateGraph, weights: Weights, node: number, odds: EdgeOdds): void {
  const from = graph.first[node] as number;
  const end = graph.first[node + 1] as number;
  let power = 0;
  for (let edge = from; edge < end; edge++) {
    power = Math.max(power, weights.power[graph.to[edge] as number] as number);
  }
  let sum = 0;
  for (let edge = from; edge < end; edge++) {
    const paths = scaled(weights, graph.to[edge] as number, power);
    odds[edge] = paths;
    sum += paths;
  }
  if (sum === 0) return;
  for (let edge = from; edge < end; edge++) odds[edge] = (odds[edge] as number) / sum;
  const more = Math.max(0, Math.floor(Math.log2(sum)));
  weights.size[node] = sum / 2 ** more;
  weights.power[node] = power + more;
}

/**
 * The odds with which every complete path of a scenario is equally likely: an edge takes as great a part of
 * its state's paths as lies beyond it. Only where no run can go round. Exact but for the rounding of
 * floating-point numbers.
 */
export function pathOdds(graph: StateGraph, components: Components): EdgeOdds {
  const odds = new Float64Array(graph.to.length);
  const weights = { size: new Float64Array(graph.count), power: new Int32Array(graph.count) };
  for (let n = 0; n < graph.count; n++) {
    const node = components.members[n] as number;
    const scene = graph.rules.scenes[graph.scene[node] as number]?.scene;
    if (scene?.kind === 'ending') weights.size[node] = 1;
    else weigh(graph, weights, node, odds);
  }
  return odds;
}
