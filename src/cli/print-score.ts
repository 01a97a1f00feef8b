import type { CriterionScore, PathScore } from '../core/score/path-score.ts';

const bandWords = {
  strong: 'strong',
  solid: 'solid',
  'getting-there': 'getting there',
  'try-again': 'worth another try',
} as const;

const rounded = (score: number | null) => (score === null ? '–' : String(Math.floor(score + 0.5)));

function printCriterion({ criterion, score, moments }: CriterionScore): string {
  const called = moments.filter((moment) => moment.called);
  const levels = (['specific', 'general', 'missed'] as const)
    .map((level) => [called.filter(({ best }) => best === level).length, level] as const)
    .filter(([count]) => count > 0)
    .map(([count, level]) => `${count} ${level}`);
  const againsts = moments.reduce((sum, moment) => sum + moment.againsts, 0);
  const counts = [...levels, ...(againsts > 0 ? [`${againsts} against`] : [])].join(', ');
  const said = called.length + againsts === 0 ? 'not called for here' : counts;
  return `  ${rounded(score).padStart(4)}  ${criterion.label}: ${said}`;
}

/** Prints a path's score as a page for people. */
export function printScore(score: PathScore): string {
  const decisions = score.decisions.map(({ scene, choice }) => `  ${scene.id}/${choice.id}`);
  const breaches = score.breaches.map(({ breach, state }) => `  ${breach.label} (${state})`);
  const ended = score.ending;
  const head =
    ended === null
      ? ['The conversation is not over: these are the criteria so far.']
      : [
          `Ends: ${ended.ending.title} (${ended.ending.outcome})`,
          `Score: ${rounded(score.score)}${score.band === null ? '' : `, ${bandWords[score.band]}`}`,
        ];
  return [
    ...head,
    '',
    'Criteria',
    ...score.criteria.map(printCriterion),
    ...(breaches.length === 0 ? [] : ['', 'Breaches', ...breaches]),
    '',
    `Decisions: ${decisions.length}`,
    ...decisions,
  ].join('\n');
}
