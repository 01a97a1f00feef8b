import type { Path, Step } from '../play/path.ts';
import type { Visit } from '../play/replay-path.ts';
import { entriesOf } from './completion-rows.ts';
import type { Explored } from './explore-scenario.ts';
import { pointsAfter, stepOf } from './extreme-path.ts';
import { numberOf } from './may-end.ts';
import { samplePlays } from './sample-plays.ts';
import { noPoints, type Points } from './share.ts';
import { continuing } from './state-graph.ts';

/** A run that has come to a state with some points. */
export interface Arrival {
  readonly state: number;
  readonly points: Points;
  /** How many steps the run has behind it, Continues too. */
  readonly depth: number;
  /** A short way to arrive like this. */
  readonly path: () => Path;
}

/** How many pairs of a state and points are gone through; beyond that, plays are sampled. */
const arrivalsAtMost = 300_000;

/** The same for how many entries of rows have to be looked at there: a second or two of work. */
const looksAtMost = 6_000_000;

const sample = { plays: 20_000, seed: 20_261_125 } as const;

/** Points as one number. Earned points may lie below nought, hence the shift. */
const shift = 2 ** 25;
const width = 2 ** 26;
const keyOf = ({ earned, possible }: Points) => possible * width + earned + shift;
const pointsOf = (key: number): Points => ({
  earned: (key % width) - shift,
  possible: Math.floor(key / width),
});

/** The edge by which points were first met in a component, and how many steps that takes. */
interface Met {
  readonly edge: number;
  readonly depth: number;
}

/** For each component the points that runs arrive with; going round within it earns nothing. */
type Arrivals = readonly Map<number, Met>[];

function spread(explored: Explored, found: Arrivals, component: number): number {
  const { graph, gains, components } = explored;
  const here = found[component] as Map<number, Met>;
  let added = 0;
  const end = components.start[component + 1] as number;
  for (let member = components.start[component] as number; member < end; member++) {
    const node = components.members[member] as number;
    for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
      const to = components.of[graph.to[edge] as number] as number;
      if (to === component) continue;
      const more = keyOf(pointsAfter(gains, noPoints, edge)) - shift;
      const there = found[to] as Map<number, Met>;
      for (const [key, { depth }] of here) {
        const met = there.get(key + more);
        if (met === undefined) added++;
        if (met === undefined || met.depth > depth + 1)
          there.set(key + more, { edge, depth: depth + 1 });
      }
    }
  }
  return added;
}

/** Goes from the start on through all points that runs can have; null where there are too many. */
function allArrivals(explored: Explored, atMost: number): Arrivals | null {
  const { components } = explored;
  const found = Array.from({ length: components.count }, () => new Map<number, Met>());
  const start = components.of[0] as number;
  found[start]?.set(keyOf(noPoints), { edge: -1, depth: 0 });
  let count = 1;
  // Components are numbered from the endings back, so what leads to one has been gone through before it.
  for (let component = start; component >= 0 && count <= atMost; component--) {
    count += spread(explored, found, component);
  }
  return count <= atMost ? found : null;
}

function sourceOf({ graph }: Explored, edge: number): number {
  let low = 0;
  let high = graph.count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((graph.first[middle] as number) <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The steps between two states of one component, nearest first. */
function stepsWithin({ graph, components }: Explored, from: number, to: number): Step[] {
  const before = new Map<number, { readonly node: number; readonly edge: number } | null>([
    [from, null],
  ]);
  for (const node of before.keys()) {
    if (node === to) break;
    for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
      const next = graph.to[edge] as number;
      if (components.of[next] !== components.of[from] || before.has(next)) continue;
      before.set(next, { node, edge });
    }
  }
  const steps: Step[] = [];
  for (let at = before.get(to); at !== undefined && at !== null; at = before.get(at.node)) {
    const step = stepOf(graph, at.node, at.edge);
    if (step !== null) steps.push(step);
  }
  return steps.reverse();
}

function pathBack(explored: Explored, found: Arrivals, at: { state: number; key: number }): Path {
  const { graph, gains, components } = explored;
  const parts: Path[] = [];
  let { state, key } = at;
  for (;;) {
    const met = found[components.of[state] as number]?.get(key);
    if (met === undefined || met.edge < 0) break;
    const from = sourceOf(explored, met.edge);
    const step = stepOf(graph, from, met.edge);
    parts.push(stepsWithin(explored, graph.to[met.edge] as number, state));
    if (step !== null) parts.push([step]);
    key -= keyOf(pointsAfter(gains, noPoints, met.edge)) - shift;
    state = from;
  }
  parts.push(stepsWithin(explored, 0, state));
  return parts.reverse().flat();
}

function isDecision({ graph }: Explored, state: number): boolean {
  const first = graph.first[state] as number;
  return first !== graph.first[state + 1] && graph.choice[first] !== continuing;
}

/** How many entries of rows have to be looked at to know what each reply offered leaves within reach. */
function looksAt({ graph, rows }: Explored, state: number): number {
  let looks = 0;
  const end = graph.first[state + 1] as number;
  for (let edge = graph.first[state] as number; edge < end; edge++) {
    looks += entriesOf(rows, graph.to[edge] as number);
  }
  return looks;
}

function isTooMuch(explored: Explored, found: Arrivals): boolean {
  let looks = 0;
  for (let state = 0; state < explored.graph.count && looks <= looksAtMost; state++) {
    if (!isDecision(explored, state)) continue;
    const { size } = found[explored.components.of[state] as number] as Map<number, Met>;
    looks += size * looksAt(explored, state);
  }
  return looks > looksAtMost;
}

function visitAll(explored: Explored, found: Arrivals, visit: (arrival: Arrival) => void): void {
  for (let state = 0; state < explored.graph.count; state++) {
    if (!isDecision(explored, state)) continue;
    for (const [key, { depth }] of found[explored.components.of[state] as number] ?? []) {
      const path = () => pathBack(explored, found, { state, key });
      visit({ state, points: pointsOf(key), depth, path });
    }
  }
}

/** Follows one play; returns how many looks that took. */
function visitPlay(
  explored: Explored,
  visits: readonly Visit[],
  visit: (arrival: Arrival) => void,
): number {
  const { graph, gains } = explored;
  let points = noPoints;
  let looks = 0;
  const steps: Step[] = [];
  visits.forEach(({ state: stood, scene, choice }, depth) => {
    if (scene.kind === 'ending') return;
    const state = numberOf(explored, stood);
    const sofar = steps.slice();
    if (choice !== null) visit({ state, points, depth, path: () => sofar });
    looks += looksAt(explored, state);
    const place = scene.kind === 'decision' && choice ? scene.choices.indexOf(choice) : continuing;
    let edge = graph.first[state] as number;
    while (graph.choice[edge] !== place) edge++;
    points = pointsAfter(gains, points, edge);
    if (choice !== null) steps.push({ scene: scene.id, choice: choice.id });
  });
  return looks;
}

function visitSampled(explored: Explored, visit: (arrival: Arrival) => void): void {
  let looks = 0;
  for (const visits of samplePlays(explored.graph.rules, sample)) {
    if (visits !== null) looks += visitPlay(explored, visits, visit);
    if (looks > looksAtMost) return;
  }
}

/**
 * Calls back for every decision that a run can come to, with every sum of points that runs arrive with: what
 * a reply costs depends on both. True where it was all of them; false where they came from sampled plays.
 */
export function eachArrival(
  explored: Explored,
  visit: (arrival: Arrival) => void,
  atMost: number = arrivalsAtMost,
): boolean {
  const found = allArrivals(explored, atMost);
  if (found === null || isTooMuch(explored, found)) {
    visitSampled(explored, visit);
    return false;
  }
  visitAll(explored, found, visit);
  return true;
}
