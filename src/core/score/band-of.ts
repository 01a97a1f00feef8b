import type { Band, BandLimit, CommittedBreach, CriterionScore } from './path-score.ts';

/** What a band looks at: a complete run's unrounded score, its criteria and its breaches. */
export interface Banded {
  readonly score: number;
  readonly criteria: readonly CriterionScore[];
  readonly breaches: readonly CommittedBreach[];
}

/** A run's band, and what keeps it from the next one up. */
export interface BandFound {
  readonly band: Band;
  readonly limits: readonly BandLimit[];
}

/** The criterion that the bands treat on its own: warm words with nothing done cannot be solid. */
const followThrough = 'follow-through';

/** The scores of the criteria that this path called for. */
function scoresCalledFor(criteria: readonly CriterionScore[]): ReadonlyMap<string, number> {
  const called = criteria.filter((one) => one.called);
  return new Map(called.map((one) => [one.criterion.id, one.score ?? 0]));
}

/** Whether every criterion that a key moment calls for was met there, and never gone against. */
function keyMomentsMet(criteria: readonly CriterionScore[]): boolean {
  const keys = criteria.flatMap((one) =>
    one.moments.filter((moment) => moment.key && moment.called),
  );
  return keys.every(
    (moment) => moment.againsts === 0 && (moment.best === 'general' || moment.best === 'specific'),
  );
}

/** Whether all criteria but follow-through, taken together, stayed below 15: mended, but not heard. */
function fixedNotHeard(called: ReadonlyMap<string, number>): boolean {
  const others = [...called].filter(([id]) => id !== followThrough).map(([, score]) => score);
  if (others.length === 0) return false;
  return others.reduce((sum, score) => sum + score, 0) / others.length < 15;
}

/** The limits whose claim is true. */
function unmet(claims: readonly (readonly [BandLimit, boolean])[]): readonly BandLimit[] {
  return claims.filter(([, is]) => is).map(([limit]) => limit);
}

/** The bands from the highest down, each with what keeps a run out of it. */
function limitsByBand(run: Banded): readonly (readonly [Band, readonly BandLimit[]])[] {
  const called = scoresCalledFor(run.criteria);
  const least = Math.min(...called.values());
  const follow = called.get(followThrough) ?? null;
  const open = run.breaches.filter((one) => one.state === 'open');
  const isCritical = (one: CommittedBreach) => one.breach.severity === 'critical';
  return [
    [
      'strong',
      unmet([
        ['score', run.score < 60],
        ['low-criterion', least < 25],
        ['follow-through', follow !== null && follow < 50],
        ['key-moment', !keyMomentsMet(run.criteria)],
        ['critical-breach', run.breaches.some(isCritical)],
        ['open-breach', open.length > 0],
        ['fixed-not-heard', fixedNotHeard(called)],
      ]),
    ],
    [
      'solid',
      unmet([
        ['score', run.score < 40],
        ['low-criterion', least < 0],
        ['follow-through', follow !== null && follow <= 0],
        ['open-breach', open.length > 0],
        ['fixed-not-heard', fixedNotHeard(called)],
      ]),
    ],
    [
      'getting-there',
      unmet([
        ['score', run.score < 15],
        ['critical-breach', open.some(isCritical)],
      ]),
    ],
  ];
}

/** The band of a complete run scored with the rubric `him-empathy`. The cut-offs are a judgement. */
export function bandOf(run: Banded): BandFound {
  let limits: readonly BandLimit[] = [];
  for (const [band, found] of limitsByBand(run)) {
    if (found.length === 0) return { band, limits };
    limits = found;
  }
  return { band: 'try-again', limits };
}
