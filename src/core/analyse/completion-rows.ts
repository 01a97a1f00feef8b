import type { Outcome } from '../scenario/scenario.ts';

/**
 * For each state, what a run can still earn until an ending, by how much it will have had possible until
 * then. A score is a share, so neither the most earned nor the least possible alone would do. States of one
 * component have the same row: a run that can go round earns nothing by it. Most others have the same
 * prospects as some, too, and share a row. All in half points.
 */
export interface CompletionRows {
  /** The row of each state; the first row, `noRow`, is that of all from which no ending can be reached. */
  readonly of: Int32Array;
  /** Row r stands in `numbers` at `start[r]` up to `start[r + 1]`. */
  readonly start: Int32Array;
  /**
   * The least possible, in units; the least possible of runs that end with each of `outcomes`, `never`
   * where none does; then, for the least possible and each unit more of it, the most and the least that can
   * be earned: `nothing`, and the opposite of it, where no run has just so much possible.
   */
  readonly numbers: Int32Array;
  /** What all that is possible is a multiple of. */
  readonly unit: number;
}

/** The outcomes in the order in which rows tell of them. */
export const outcomes: readonly Outcome[] = ['connected', 'mixed', 'broken'];

/** Where in a row its entries begin: what comes before is told once. */
export const entriesAt = 1 + outcomes.length;

/** Stands in a row where no run has just so much possible. */
export const nothing = -0x40000000;

/** Stands in a row where no run ends with an outcome. */
export const never = 0x40000000;

/** The row of a state from which no ending can be reached. */
export const noRow = 0;

/** The most that can still be possible from a state on; null where no ending can be reached. */
export function mostPossible(rows: CompletionRows, state: number): number | null {
  const row = rows.of[state] as number;
  if (row === noRow) return null;
  return rows.unit * (leastOf(rows, row) + lengthOf(rows, row) - 1);
}

/** The least that can still be possible from a state on to an ending with one outcome; null where none can be reached. */
export function leastPossible(rows: CompletionRows, state: number, outcome: Outcome) {
  const row = rows.of[state] as number;
  if (row === noRow) return null;
  const least = rows.numbers[(rows.start[row] as number) + 1 + outcomes.indexOf(outcome)] as number;
  return least === never ? null : rows.unit * least;
}

/** How many entries the row of a state has. */
export function entriesOf(rows: CompletionRows, state: number): number {
  return lengthOf(rows, rows.of[state] as number);
}

/** How many entries a row has. */
export function lengthOf({ start }: Pick<CompletionRows, 'start'>, row: number): number {
  return row === noRow ? 0 : ((start[row + 1] as number) - (start[row] as number) - entriesAt) / 2;
}

/** The least possible in a row, in units. */
export function leastOf(
  { start, numbers }: Pick<CompletionRows, 'start' | 'numbers'>,
  row: number,
) {
  return numbers[start[row] as number] as number;
}
