import type { Components } from '../play/components.ts';
import type { EndingScene } from '../scenario/scenario.ts';
import type { EdgeGains } from './edge-gains.ts';
import type { StateGraph } from './state-graph.ts';
import { doubled } from './state-table.ts';

/**
 * For each state, what a run can still earn until an ending, by how much it will have had possible until
 * then. A score is a share, so neither the most earned nor the least possible alone would do. Kept by
 * component of the graph: a run that can go round earns nothing by it. All in half points.
 */
export interface CompletionRows {
  readonly components: Components;
  /** The row of component c is at `start[c]` up to `start[c + 1]`; empty where no ending can be reached. */
  readonly start: Int32Array;
  /** The possible points that the first entry of each row stands for; each later entry stands for `unit` more. */
  readonly least: Int32Array;
  readonly unit: number;
  /** The most and the least that can be earned; `nothing`, and the opposite of it, where no run has just so much possible. */
  readonly most: Int32Array;
  readonly fewest: Int32Array;
}

/** Stands in a row where no run has just so much possible. */
export const nothing = -0x40000000;

/** Which endings count; a run that ends otherwise is as if it never ended. */
export type Counts = (ending: EndingScene) => boolean;

/** The ways on from one component: for each its edge, where it leads, and the least possible by it. */
interface Ways {
  count: number;
  noted: Int32Array;
}

/** How far a component's row reaches: from the least possible points over all ways out to the most. */
interface Extent {
  from: number;
  to: number;
}

interface Building {
  readonly ways: Ways;
  readonly extent: Extent;
  readonly graph: StateGraph;
  readonly gains: EdgeGains;
  readonly components: Components;
  /** By place in the file: 1 for each scene in which a run that counts is over. */
  readonly over: Uint8Array;
  /** What each edge makes possible and the least of each row, both in units while rows are made. */
  readonly possible: Int32Array;
  readonly start: Int32Array;
  readonly least: Int32Array;
  most: Int32Array;
  fewest: Int32Array;
  end: number;
}

function isOver({ graph, components, over }: Building, component: number): boolean {
  const node = components.members[components.start[component] as number] as number;
  return over[graph.scene[node] as number] === 1;
}

function scenesOver({ rules }: StateGraph, counts: Counts): Uint8Array {
  return Uint8Array.from(rules.scenes, ({ scene }) =>
    scene.kind === 'ending' && counts(scene) ? 1 : 0,
  );
}

/** Notes an edge that leads on from a component whose row is being made, and stretches its extent over what lies beyond. */
function addWay(building: Building, edge: number, next: number): void {
  const { possible, start, least, ways, extent } = building;
  const length = (start[next + 1] as number) - (start[next] as number);
  if (length === 0) return;
  const from = (possible[edge] as number) + (least[next] as number);
  const to = from + length - 1;
  if (from < extent.from) extent.from = from;
  if (to > extent.to) extent.to = to;
  if (ways.count * 3 === ways.noted.length) ways.noted = doubled(ways.noted);
  const at = 3 * ways.count++;
  ways.noted[at] = edge;
  ways.noted[at + 1] = next;
  ways.noted[at + 2] = from;
}

/** Notes every way on from a component. */
function noteWays(building: Building, component: number): void {
  const { graph, components } = building;
  const { members, start, of } = components;
  for (let n = start[component] as number; n < (start[component + 1] as number); n++) {
    const node = members[n] as number;
    const end = graph.first[node + 1] as number;
    for (let edge = graph.first[node] as number; edge < end; edge++) {
      const next = of[graph.to[edge] as number] as number;
      if (next !== component) addWay(building, edge, next);
    }
  }
}

function makeRoom(building: Building, end: number): void {
  while (building.most.length < end) {
    building.most = doubled(building.most);
    building.fewest = doubled(building.fewest);
  }
}

/** Merges what lies beyond one edge into the row of its component, which begins at `into` for that edge. */
function mergeWay(building: Building, edge: number, into: number, next: number): void {
  const { gains, start, most, fewest } = building;
  const earned = gains.earned[edge] as number;
  const from = start[next] as number;
  const to = start[next + 1] as number;
  // What stands for nothing stays far from every number of points whatever is added, and loses every comparison.
  for (let n = from, place = into; n < to; n++, place++) {
    const best = (most[n] as number) + earned;
    if (best > (most[place] as number)) most[place] = best;
    const worst = (fewest[n] as number) + earned;
    if (worst < (fewest[place] as number)) fewest[place] = worst;
  }
}

function addRow(building: Building, component: number): void {
  const { ways, extent } = building;
  const at = building.end;
  const over = isOver(building, component);
  ways.count = 0;
  extent.from = over ? 0 : -nothing;
  extent.to = over ? 0 : nothing;
  if (!over) noteWays(building, component);
  const { from, to } = extent;
  building.start[component] = at;
  building.end = to < from ? at : at + to - from + 1;
  building.start[component + 1] = building.end;
  if (building.end === at) return;
  makeRoom(building, building.end);
  building.least[component] = from;
  clearRow(building, at, over);
  for (let n = 0; n < 3 * ways.count; n += 3) {
    const edge = ways.noted[n] as number;
    const next = ways.noted[n + 1] as number;
    mergeWay(building, edge, at + (ways.noted[n + 2] as number) - from, next);
  }
  setNothing(building, at);
}

/** Rows are short, and so many that `fill` would take longer. */
function clearRow({ most, fewest, end }: Building, at: number, over: boolean): void {
  for (let n = at; n < end; n++) {
    most[n] = over ? 0 : nothing;
    fewest[n] = over ? 0 : -nothing;
  }
}

/** Makes nothing just `nothing` again in the last row. */
function setNothing({ most, fewest, end }: Building, at: number): void {
  for (let n = at; n < end; n++) {
    if ((most[n] as number) > nothing / 2) continue;
    most[n] = nothing;
    fewest[n] = -nothing;
  }
}

function commonUnit(one: number, other: number): number {
  return other === 0 ? one : commonUnit(other, one % other);
}

/** The greatest number that all possible points are a multiple of: mostly 2, a whole point, so that rows are half as long. */
function unitOf(possible: Int32Array): number {
  let unit = 0;
  let last = 0;
  for (let edge = 0; edge < possible.length && unit !== 1; edge++) {
    const more = possible[edge] as number;
    // Few values come again and again.
    if (more === last) continue;
    last = more;
    unit = commonUnit(unit, more);
  }
  return Math.max(1, unit);
}

function inUnits(possible: Int32Array, unit: number): Int32Array {
  const units = new Int32Array(possible.length);
  for (let edge = 0; edge < units.length; edge++) units[edge] = (possible[edge] as number) / unit;
  return units;
}

/** Builds the rows from the endings back. Takes time in proportion to edges and to how many points a talk has. */
export function completionRows(
  graph: StateGraph,
  gains: EdgeGains,
  components: Components,
): CompletionRows {
  return rowsToEndings({ graph, gains, components }, () => true);
}

/** The rows of those runs only that end in some of the endings. */
export function rowsToEndings(
  explored: Pick<Building, 'graph' | 'gains' | 'components'>,
  counts: Counts,
): CompletionRows {
  const { graph, gains, components } = explored;
  // Talks have some three entries a state; growing costs more than room that is not used.
  const room = 4 * components.count;
  const unit = unitOf(gains.possible);
  const building: Building = {
    graph,
    gains,
    components,
    ways: { count: 0, noted: new Int32Array(48) },
    extent: { from: 0, to: 0 },
    over: scenesOver(graph, counts),
    possible: inUnits(gains.possible, unit),
    start: new Int32Array(components.count + 1),
    least: new Int32Array(components.count),
    most: new Int32Array(room),
    fewest: new Int32Array(room),
    end: 0,
  };
  // Components are numbered from the endings back, so what a row is made of is there already.
  for (let component = 0; component < components.count; component++) addRow(building, component);
  const { start, least, most, fewest } = building;
  for (let n = 0; n < least.length; n++) least[n] = (least[n] as number) * unit;
  return { components, start, least, unit, most, fewest };
}
