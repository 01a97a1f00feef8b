import { type CompletionRows, nothing } from './completion-rows.ts';
import { compareShares, type Points, type Share, shareOf } from './share.ts';

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
  const start = rows.start[component] as number;
  const stop = rows.start[component + 1] as number;
  const earned = end === 'highest' ? rows.most : rows.fewest;
  let possible = from.points.possible + (rows.least[component] as number);
  let found: Share | null = null;
  for (let n = start; n < stop; n++, possible += rows.unit) {
    if (rows.most[n] === nothing) continue;
    const points = { earned: from.points.earned + (earned[n] as number), possible };
    const share = shareOf(points, par);
    if (found === null || isFurther(share, found, end)) found = share;
  }
  return found;
}

function isFurther(share: Share, than: Share, end: End): boolean {
  const difference = compareShares(share, than);
  return end === 'highest' ? difference > 0 : difference < 0;
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
