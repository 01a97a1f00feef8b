import type { PathReview } from '../core/analyse/path-review.ts';
import type { CriterionScore, PathScore } from '../core/score/path-score.ts';
import { printRounded } from './print-bars.ts';
import { printDecisions } from './print-review.ts';

/** How bands are called. */
export const bandWords = {
  strong: 'strong',
  solid: 'solid',
  'getting-there': 'getting there',
  'try-again': 'worth another try',
} as const;

function printCriterion({ criterion, score, moments }: CriterionScore): string {
  const called = moments.filter((moment) => moment.called);
  const levels = (['specific', 'general', 'missed'] as const)
    .map((level) => [called.filter(({ best }) => best === level).length, level] as const)
    .filter(([count]) => count > 0)
    .map(([count, level]) => `${count} ${level}`);
  const againsts = moments.reduce((sum, moment) => sum + moment.againsts, 0);
  const counts = [...levels, ...(againsts > 0 ? [`${againsts} against`] : [])].join(', ');
  const said = called.length + againsts === 0 ? 'not called for here' : counts;
  return `  ${printRounded(score).padStart(4)}  ${criterion.label}: ${said}`;
}

function printReach({ highest, exact }: PathReview): string {
  if (highest === null) return '';
  return ` (${printRounded(highest)} is within reach${exact ? '' : ', by sampled plays'})`;
}

/** Prints a path's score as a page for people. */
export function printScore(score: PathScore, review: PathReview): string {
  const breaches = score.breaches.map(({ breach, state }) => `  ${breach.label} (${state})`);
  const ended = score.ending;
  const head =
    ended === null
      ? ['The conversation is not over: these are the criteria so far.']
      : [
          `Ends: ${ended.ending.title} (${ended.ending.outcome})`,
          `Score: ${printRounded(score.score)}${score.band === null ? '' : `, ${bandWords[score.band]}`}${printReach(review)}`,
        ];
  return [
    ...head,
    '',
    'Criteria',
    ...score.criteria.map(printCriterion),
    ...(breaches.length === 0 ? [] : ['', 'Breaches', ...breaches]),
    '',
    `Decisions: ${score.decisions.length}`,
    ...printDecisions(score, review),
  ].join('\n');
}
