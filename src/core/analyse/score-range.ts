import { type CompletionRows, entriesAt, nothing } from './completion-rows.ts';
import { compareShares, type Points, type Share } from './share.ts';

/** Which end of a range is asked for. */
export type End = 'highest' | 'lowest';

/** What a question about scores needs to know of a scenario. `par` in half points. */
export interface Scoring {
  readonly rows: CompletionRows;
  readonly par: number;
}

/**
 * The highest or lowest score that a run with these points can still end with, from a state on; null where
 * no ending can be reached. One look along the state's row.
 */
export function reachFrom(
  { rows, par }: Scoring,
  from: { readonly state: number; readonly points: Points },
  end: End,
): Share | null {
  const { numbers, unit } = rows;
  const row = rows.of[from.state] as number;
  const first = rows.start[row] as number;
  const stop = rows.start[row + 1] as number;
  const column = end === 'highest' ? 0 : 1;
  const further = end === 'highest' ? 1 : -1;
  let possible = from.points.possible + unit * (numbers[first] as number);
  let earned = 0;
  // 0 until an entry was found. Plain numbers in place of shares: this is gone through millions of times.
  let of = 0;
  for (let n = first + entriesAt; n < stop; n += 2, possible += unit) {
    if (numbers[n] === nothing) continue;
    const nextEarned = from.points.earned + (numbers[n + column] as number);
    // Held to par where something was earned; see `scoreDecisions` for the rule.
    const nextOf = Math.max(possible, nextEarned > 0 ? par : 1);
    if (of !== 0 && further * (nextEarned * of - earned * nextOf) <= 0) continue;
    earned = nextEarned;
    of = nextOf;
  }
  return of === 0 ? null : { earned, of };
}

/** The range of one criterion over all runs that have any of it possible; null where none has. */
export function criterionRange(
  { numbers, unit, ...rows }: CompletionRows,
  start: number,
): { readonly lowest: Share | null; readonly highest: Share | null } {
  const row = rows.of[start] as number;
  const first = rows.start[row] as number;
  let lowest: Share | null = null;
  let highest: Share | null = null;
  let of = unit * (numbers[first] as number);
  for (let n = first + entriesAt; n < (rows.start[row + 1] as number); n += 2, of += unit) {
    if (of === 0 || numbers[n] === nothing) continue;
    const least = { earned: numbers[n + 1] as number, of };
    const most = { earned: numbers[n] as number, of };
    if (lowest === null || compareShares(least, lowest) < 0) lowest = least;
    if (highest === null || compareShares(most, highest) > 0) highest = most;
  }
  return { lowest, highest };
}
