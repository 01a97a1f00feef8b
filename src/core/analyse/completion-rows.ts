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

interface Building {
  readonly graph: StateGraph;
  readonly gains: EdgeGains;
  readonly components: Components;
  readonly counts: Counts;
  readonly unit: number;
  readonly start: Int32Array;
  readonly least: Int32Array;
  most: Int32Array;
  fewest: Int32Array;
  end: number;
}

function isOver({ graph, components, counts }: Building, component: number): boolean {
  const node = components.members[components.start[component] as number] as number;
  const scene = graph.rules.scenes[graph.scene[node] as number]?.scene;
  return scene?.kind === 'ending' && counts(scene);
}

/** How far a component's row reaches: from the least possible points over all ways out, so many units on. */
interface Extent {
  from: number;
  to: number;
}

const lengthOf = ({ start }: Building, component: number) =>
  (start[component + 1] as number) - (start[component] as number);

/** Stretches an extent over what lies beyond the edges of one state. */
function stretch(building: Building, node: number, extent: Extent): void {
  const { graph, components, gains, least, unit } = building;
  const component = components.of[node];
  for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
    const next = components.of[graph.to[edge] as number] as number;
    if (next === component) continue;
    const length = lengthOf(building, next);
    if (length === 0) continue;
    const from = (gains.possible[edge] as number) + (least[next] as number);
    extent.from = Math.min(extent.from, from);
    extent.to = Math.max(extent.to, from + (length - 1) * unit);
  }
}

function extentOf(building: Building, component: number): Extent {
  if (isOver(building, component)) return { from: 0, to: 0 };
  const extent = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  const { members, start } = building.components;
  for (let n = start[component] as number; n < (start[component + 1] as number); n++) {
    stretch(building, members[n] as number, extent);
  }
  return extent;
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

function mergeState(building: Building, node: number, component: number): void {
  const { graph, components, gains, start, least, unit } = building;
  const at = start[component] as number;
  const from = least[component] as number;
  for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
    const next = components.of[graph.to[edge] as number] as number;
    if (next === component || start[next] === start[next + 1]) continue;
    const possible = (gains.possible[edge] as number) + (least[next] as number);
    mergeWay(building, edge, at + (possible - from) / unit, next);
  }
}

function addRow(building: Building, component: number): void {
  const at = building.end;
  const { from, to } = extentOf(building, component);
  const length = to < from ? 0 : (to - from) / building.unit + 1;
  building.start[component] = at;
  building.end = at + length;
  building.start[component + 1] = building.end;
  if (length === 0) return;
  makeRoom(building, building.end);
  building.least[component] = from;
  clearRow(building, at, isOver(building, component));
  const { members, start } = building.components;
  for (let n = start[component] as number; n < (start[component + 1] as number); n++) {
    mergeState(building, members[n] as number, component);
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

/** The greatest number that all possible points are a multiple of: mostly 2, a whole point, so that rows are half as long. */
function unitOf({ possible }: EdgeGains): number {
  let unit = 0;
  for (let edge = 0; edge < possible.length && unit !== 1; edge++) {
    for (let more = possible[edge] as number; more !== 0; ) [unit, more] = [more, unit % more];
  }
  return Math.max(1, unit);
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
  const building: Building = {
    graph,
    gains,
    components,
    counts,
    unit: unitOf(gains),
    start: new Int32Array(components.count + 1),
    least: new Int32Array(components.count),
    most: new Int32Array(4096),
    fewest: new Int32Array(4096),
    end: 0,
  };
  // Components are numbered from the endings back, so what a row is made of is there already.
  for (let component = 0; component < components.count; component++) addRow(building, component);
  return building;
}
