/** A score kept as a fraction: 100 times `earned` of `of`, both whole numbers, `of` above 0. */
export interface Share {
  readonly earned: number;
  readonly of: number;
}

/** Points of a run so far, in half points. */
export interface Points {
  readonly earned: number;
  readonly possible: number;
}

/** Nothing said yet. */
export const noPoints: Points = { earned: 0, possible: 0 };

/** The score of a whole run as a fraction; `par` in half points too. See `scoreDecisions` for the rule. */
export function shareOf({ earned, possible }: Points, par: number): Share {
  if (earned > 0) return { earned, of: Math.max(possible, par) };
  return { earned, of: Math.max(possible, 1) };
}

/** The score as a number. Equal fractions give equal numbers, since both are rounded once. */
export function scoreOfShare({ earned, of }: Share): number {
  return (100 * earned) / of || 0;
}

/** Above 0 where the first score is higher, below where it is lower; exact. */
export function compareShares(a: Share, b: Share): number {
  return a.earned * b.of - b.earned * a.of;
}

/** By how much the first score is higher than the second: one division, so that nothing is lost by rounding twice. */
export function costBetween(best: Share, after: Share): number {
  return (100 * compareShares(best, after)) / (best.of * after.of) || 0;
}
