import type { RatedCriterion } from '../rated-criteria.ts';

/**
 * How a reply did, as its mark on the line says it. `step` is a moment that called for nothing and of
 * which nothing else is known: a plain point on the way.
 */
export type Judgement = 'strong' | 'fair' | 'costly' | 'breach' | 'step';

/** All that a reply is judged by. */
export interface Judged {
  readonly rated: readonly RatedCriterion[];
  readonly breach: boolean;
  /** Null while it is not known, and where there are no scores. */
  readonly cost: number | null;
}

/** As good as the best that was offered, or nearly: no difference that anybody would hear. */
export const nearlyNothing = 3.5;

/** About what it costs to miss a moment altogether. */
export const costlyFrom = 7;

/** Whether a reply met, at least in a general way, all that its moment called for. */
export function missedNothing({ rated }: Pick<Judged, 'rated'>): boolean {
  const called = rated.filter((one) => one.called);
  return (
    called.length > 0 && rated.every(({ rating }) => rating !== 'against' && rating !== 'missed')
  );
}

/** Whether a reply went against the person, whatever it cost. */
export function wentAgainst({ rated }: Pick<Judged, 'rated'>): boolean {
  return rated.some(({ rating }) => rating === 'against');
}

function byRatings({ rated }: Judged): Judgement {
  const called = rated.filter((one) => one.called);
  if (called.length === 0) return 'step';
  const met = called.filter(({ rating }) => rating === 'general' || rating === 'specific').length;
  if (met === 0) return 'costly';
  return met === called.length && called.some(({ rating }) => rating === 'specific')
    ? 'strong'
    : 'fair';
}

function byCost(judged: Judged, cost: number): Judgement {
  const rating = byRatings(judged);
  if (cost <= nearlyNothing) return rating === 'costly' ? 'fair' : 'strong';
  return cost < costlyFrom || missedNothing(judged) ? 'fair' : 'costly';
}

/**
 * Judges a reply by what it cost, and by its ratings alone while that is not known. A breach is never
 * anything else, and what went against the person is never strong, even where nothing was left to lose.
 */
export function judgeReply(judged: Judged): Judgement {
  if (judged.breach) return 'breach';
  if (wentAgainst(judged)) return 'costly';
  return judged.cost === null ? byRatings(judged) : byCost(judged, judged.cost);
}
