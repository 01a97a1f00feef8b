import { type Components, isCyclic } from '../play/components.ts';
import { type CompletionRows, mostPossible, noRow } from './completion-rows.ts';
import type { EdgeGains } from './edge-gains.ts';
import type { EdgeOdds } from './edge-odds.ts';
import { type EdgesInto, edgesInto } from './edges-into.ts';
import { PointBag, type PointShares } from './point-bag.ts';
import type { Points } from './share.ts';
import type { StateGraph } from './state-graph.ts';
import { visitsWithin } from './visits-within.ts';

/** The points of complete runs, with how likely they are and, unless runs can go round, their part of all paths. */
export interface PointOdds {
  readonly points: Points;
  readonly even: number;
  readonly paths: number;
}

/** An explored graph with what its edges earn and the odds by which they are taken. */
export interface Played {
  readonly graph: StateGraph;
  readonly components: Components;
  readonly gains: EdgeGains;
  readonly rows: CompletionRows;
  readonly even: EdgeOdds;
  readonly paths: EdgeOdds;
}

/** How many shares are carried along edges before the answer is left to sampling: some three seconds. */
const sharesAtMost = 40_000_000;

/** So far apart lie the keys of two runs that differ by one in what was possible; the earned lie between. */
interface Keys {
  readonly most: number;
  readonly width: number;
}

interface Following extends Played {
  readonly into: EdgesInto;
  readonly keys: Keys;
  readonly at: (PointShares | null)[];
  readonly left: Int32Array;
  readonly bag: PointBag;
  carried: number;
}

/** The most that any complete run has possible; what is earned lies as far on either side of nothing. */
function keysOf({ rows }: Played): Keys | null {
  const most = mostPossible(rows, 0) ?? 0;
  const width = 2 * most + 1;
  return (most + 1) * width < 2 ** 31 ? { most, width } : null;
}

const keyOf = ({ width, most }: Keys, { earned, possible }: Points) =>
  possible * width + earned + most;

function pointsOf({ width, most }: Keys, key: number): Points {
  return { earned: (key % width) - most, possible: Math.floor(key / width) };
}

const reachesEnding = ({ rows }: Played, node: number) => rows.of[node] !== noRow;

/** Lets go of a state's shares once they have been carried along all of its edges: they would fill the memory. */
function letGo(following: Following, node: number): void {
  following.left[node] = (following.left[node] as number) - 1;
  if (following.left[node] === 0) following.at[node] = null;
}

/** Gathers in the bag what arrives at a state from other components. */
function gather(following: Following, node: number): void {
  const { into, components, gains, keys, bag } = following;
  for (let n = into.first[node] as number; n < (into.first[node + 1] as number); n++) {
    const edge = into.edges[n] as number;
    const from = into.from[edge] as number;
    if (components.of[from] === components.of[node]) continue;
    const shares = following.at[from];
    if (shares === null || shares === undefined) continue;
    const gain = gains.of[edge] as number;
    const by = (gains.possible[gain] as number) * keys.width + (gains.earned[gain] as number);
    const [even, paths] = [following.even[edge] as number, following.paths[edge] as number];
    bag.addAll(shares, by, { even, paths });
    following.carried += shares.keys.length;
    letGo(following, from);
  }
}

/** Nobody earns anything by going round, so what arrived is only spread over the states of the component. */
function goRound(following: Following, component: number, nodes: Int32Array): void {
  const { graph, components, even, bag } = following;
  const within = visitsWithin({ graph, components, component, odds: even });
  const arrived = Array.from(nodes, (node) => following.at[node] as PointShares);
  const visits = arrived.map((shares, place) =>
    shares.keys.length === 0 ? null : within(oneAt(nodes.length, place)),
  );
  nodes.forEach((node, place) => {
    arrived.forEach((shares, from) => {
      const odds = visits[from]?.[place] ?? 0;
      if (odds > 0) bag.addAll(shares, 0, { even: odds, paths: 0 });
      following.carried += shares.keys.length;
    });
    following.at[node] = bag.take();
  });
}

function oneAt(length: number, place: number): Float64Array {
  const one = new Float64Array(length);
  one[place] = 1;
  return one;
}

function followInto(following: Following, component: number): void {
  const { graph, components, bag } = following;
  const nodes = components.members.subarray(
    components.start[component],
    components.start[component + 1],
  );
  for (const node of nodes) {
    if (!reachesEnding(following, node)) return;
    gather(following, node);
    if (node === 0) bag.addAll(atStart(following.keys), 0, { even: 1, paths: 1 });
    following.at[node] = bag.take();
  }
  if (isCyclic(graph, components, component)) goRound(following, component, nodes);
}

function atStart(keys: Keys): PointShares {
  const one = Float64Array.of(1);
  return {
    keys: Int32Array.of(keyOf(keys, { earned: 0, possible: 0 })),
    even: one,
    paths: one,
  };
}

/** How many edges lead from each state to another component in which an ending is within reach. */
function waysOn(played: Played): Int32Array {
  const { graph, components } = played;
  const left = new Int32Array(graph.count);
  for (let node = 0; node < graph.count; node++) {
    for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
      const to = graph.to[edge] as number;
      if (components.of[to] === components.of[node] || !reachesEnding(played, to)) continue;
      left[node] = (left[node] as number) + 1;
    }
  }
  return left;
}

/** What arrived at the endings, put together. */
function atEndings(following: Following): readonly PointOdds[] {
  const { graph, bag, keys } = following;
  following.at.forEach((shares, node) => {
    const { scene } = graph.rules.scenes[graph.scene[node] as number] ?? {};
    if (shares !== null && scene?.kind === 'ending') bag.addAll(shares, 0, { even: 1, paths: 1 });
  });
  const all = bag.take();
  return Array.from(all.keys, (key, n) => ({
    points: pointsOf(keys, key),
    even: all.even[n] as number,
    paths: all.paths[n] as number,
  }));
}

/**
 * The points with which runs end, over all paths and under even random play: from the start on, each state
 * holds every pair of points with which runs arrive there. Exact but for the rounding of floating-point
 * numbers; null where that would be more than `sharesAtMost`.
 */
export function pointOdds(played: Played): readonly PointOdds[] | null {
  const keys = keysOf(played);
  if (keys === null) return null;
  const { graph, components } = played;
  const following: Following = {
    ...played,
    into: edgesInto(graph),
    keys,
    at: new Array<PointShares | null>(graph.count).fill(null),
    left: waysOn(played),
    bag: new PointBag(),
    carried: 0,
  };
  for (let component = components.count - 1; component >= 0; component--) {
    followInto(following, component);
    if (following.carried > sharesAtMost) return null;
  }
  return atEndings(following);
}
