import { type CompletionRows, nothing } from './completion-rows.ts';
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
  const component = rows.components.of[from.state] as number;
  const stop = rows.start[component + 1] as number;
  const row = end === 'highest' ? rows.most : rows.fewest;
  const further = end === 'highest' ? 1 : -1;
  let possible = from.points.possible + (rows.least[component] as number);
  let earned = 0;
  // 0 until an entry was found. Plain numbers in place of shares: this is gone through millions of times.
  let of = 0;
  for (let n = rows.start[component] as number; n < stop; n++, possible += rows.unit) {
    if (rows.most[n] === nothing) continue;
    const nextEarned = from.points.earned + (row[n] as number);
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
  rows: CompletionRows,
  start: number,
): { readonly lowest: Share | null; readonly highest: Share | null } {
  const component = rows.components.of[start] as number;
  const from = rows.start[component] as number;
  const stop = rows.start[component + 1] as number;
  let lowest: Share | null = null;
  let highest: Share | null = null;
  for (let n = from; n < stop; n++) {
    const of = (rows.least[component] as number) + (n - from) * rows.unit;
    if (of === 0 || rows.most[n] === nothing) continue;
    const least = { earned: rows.fewest[n] as number, of };
    const most = { earned: rows.most[n] as number, of };
    if (lowest === null || compareShares(least, lowest) < 0) lowest = least;
    if (highest === null || compareShares(most, highest) > 0) highest = most;
  }
  return { lowest, highest };
}
