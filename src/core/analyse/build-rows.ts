import type { Components } from '../play/components.ts';
import type { EndingScene } from '../scenario/scenario.ts';
import {
  type CompletionRows,
  entriesAt,
  leastOf,
  lengthOf,
  never,
  noRow,
  nothing,
  outcomes,
} from './completion-rows.ts';
import type { EdgeGains } from './edge-gains.ts';
import { SequenceTable } from './sequence-table.ts';
import type { StateGraph } from './state-graph.ts';
import { doubled } from './state-table.ts';

/** Which endings count; a run that ends otherwise is as if it never ended. */
export type Counts = (ending: EndingScene) => boolean;

interface Building {
  readonly graph: StateGraph;
  readonly gains: EdgeGains;
  readonly components: Components;
  /** By place in the file, the row of each scene in which a run that counts is over; -1 for all others. */
  readonly over: Int32Array;
  /** What each gain makes possible, in units. */
  readonly possible: Int32Array;
  readonly of: Int32Array;
  /** The rows that are made, and the ways on that each was made of: alike ways make for the same row. */
  readonly rows: SequenceTable;
  readonly ways: SequenceTable;
  /** The row of each of `ways`. */
  rowOf: Int32Array;
  /** The ways on from the component whose row is being made: for each what it gains, and the row beyond. */
  noted: Int32Array;
  count: number;
  /** The row that is being made. */
  row: Int32Array;
}

/** The row of an ending: nothing more is possible, or earned. */
function endedRow({ outcome }: EndingScene['ending']): Int32Array {
  return Int32Array.of(0, ...outcomes.map((one) => (one === outcome ? 0 : never)), 0, 0);
}

function rowsOver({ rules }: StateGraph, rows: SequenceTable, counts: Counts): Int32Array {
  return Int32Array.from(rules.scenes, ({ scene }) => {
    if (scene.kind !== 'ending' || !counts(scene)) return -1;
    const row = endedRow(scene.ending);
    return rows.number(row, row.length);
  });
}

/** Notes every way on from a state, out of its component, by which an ending can be reached. */
function noteWays(building: Building, state: number): void {
  const { graph, gains, of } = building;
  const end = graph.first[state + 1] as number;
  let { noted, count } = building;
  for (let edge = graph.first[state] as number; edge < end; edge++) {
    const row = of[graph.to[edge] as number] as number;
    // Within a component no state has its row yet.
    if (row === noRow) continue;
    if (count + 2 > noted.length) noted = doubled(noted);
    noted[count++] = gains.of[edge] as number;
    noted[count++] = row;
  }
  building.noted = noted;
  building.count = count;
}

/** Notes the least possible by one way, for each outcome. */
function mergeOutcomes(building: Building, gain: number, next: number): void {
  const { rows, row } = building;
  const by = building.possible[gain] as number;
  const at = rows.start[next] as number;
  for (let n = 1; n < entriesAt; n++) {
    const beyond = rows.numbers[at + n] as number;
    if (beyond !== never) row[n] = Math.min(row[n] as number, beyond + by);
  }
}

/** Makes room for a row that goes from the least possible over all ways to the most, with nothing in it yet. */
function clearRow(building: Building): number {
  const { noted, count, possible, rows } = building;
  let from = -nothing;
  let to = nothing;
  for (let n = 0; n < count; n += 2) {
    const row = noted[n + 1] as number;
    const least = leastOf(rows, row) + (possible[noted[n] as number] as number);
    from = Math.min(from, least);
    to = Math.max(to, least + lengthOf(rows, row));
  }
  const length = entriesAt + 2 * (to - from);
  while (building.row.length < length) building.row = doubled(building.row);
  const { row } = building;
  row[0] = from;
  for (let n = 1; n < entriesAt; n++) row[n] = never;
  for (let n = entriesAt; n < length; n += 2) {
    row[n] = nothing;
    row[n + 1] = -nothing;
  }
  return length;
}

/** A number where it is less than 0, else 0. Without a branch: nobody can guess which of two ways is the better. */
const below0 = (number: number) => number & (number >> 31);

/** Merges what lies beyond one way into the row that is being made. */
function mergeWay({ gains, possible, rows, row }: Building, gain: number, next: number): void {
  const { numbers, start } = rows;
  const earned = gains.earned[gain] as number;
  const stop = start[next + 1] as number;
  const least = leastOf(rows, next) + (possible[gain] as number);
  let place = entriesAt + 2 * (least - (row[0] as number));
  for (let n = (start[next] as number) + entriesAt; n < stop; n += 2, place += 2) {
    if (numbers[n] === nothing) continue;
    const most = (numbers[n] as number) + earned;
    const fewest = (numbers[n + 1] as number) + earned;
    row[place] = most - below0(most - (row[place] as number));
    row[place + 1] = fewest + below0((row[place + 1] as number) - fewest);
  }
}

/** The row that the ways noted make. */
function madeRow(building: Building): number {
  const { noted, count } = building;
  const length = clearRow(building);
  for (let n = 0; n < count; n += 2) {
    const gain = noted[n] as number;
    const next = noted[n + 1] as number;
    mergeOutcomes(building, gain, next);
    mergeWay(building, gain, next);
  }
  return building.rows.number(building.row, length);
}

/** The row that the ways noted make, or made before. */
function rowOfWays(building: Building): number {
  if (building.count === 0) return noRow;
  const { ways } = building;
  const known = ways.count;
  const way = ways.number(building.noted, building.count);
  if (way < known) return building.rowOf[way] as number;
  if (way === building.rowOf.length) building.rowOf = doubled(building.rowOf);
  const row = madeRow(building);
  building.rowOf[way] = row;
  return row;
}

/** Gives the states of a component their row; those that lie beyond have theirs already. */
function addRow(building: Building, component: number): void {
  const { graph, components, over, of } = building;
  const { members, start } = components;
  const from = start[component] as number;
  const end = start[component + 1] as number;
  building.count = 0;
  for (let n = from; n < end; n++) noteWays(building, members[n] as number);
  const ended = over[graph.scene[members[from] as number] as number] as number;
  const row = ended === -1 ? rowOfWays(building) : ended;
  for (let n = from; n < end; n++) of[members[n] as number] = row;
}

function commonUnit(one: number, other: number): number {
  return other === 0 ? one : commonUnit(other, one % other);
}

/** The greatest number that all possible points are a multiple of: mostly 2, a whole point, so that rows are half as long. */
function unitOf(possible: Int32Array): number {
  return Math.max(1, possible.reduce(commonUnit, 0));
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
  const unit = unitOf(gains.possible);
  const rows = new SequenceTable({ sequences: 512, numbers: 8192 });
  // The first row stands for no row at all.
  rows.number(Int32Array.of(), 0);
  const building: Building = {
    graph,
    gains,
    components,
    over: rowsOver(graph, rows, counts),
    possible: gains.possible.map((possible) => possible / unit),
    of: new Int32Array(graph.count),
    rows,
    ways: new SequenceTable({ sequences: 1024, numbers: 8192 }),
    rowOf: new Int32Array(1024),
    noted: new Int32Array(64),
    count: 0,
    row: new Int32Array(256),
  };
  // Components are numbered from the endings back, so what a row is made of is there already.
  for (let n = 0; n < components.count; n++) addRow(building, n);
  return { of: building.of, start: rows.start, numbers: rows.numbers, unit };
}
