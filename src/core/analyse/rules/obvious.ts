import type { Choice } from '../../scenario/scenario.ts';
import { points, ratingOf } from '../../score/weigh-moments.ts';
import { momentsIn } from '../moments-in.ts';
import { desk } from './example-talk.ts';
import type { Rule } from './rule.ts';

const [hear, form] = desk.choices;

/** A scenario in which nothing has to be weighed against anything. */
export const obvious: Rule = {
  id: 'obvious',
  severity: 'warning',
  sentence:
    'In every moment some choice is at least as good as all others on every criterion, so nothing has to be weighed.',
  find: ({ scenario }) => {
    const criteria = scenario.rubric.criteria.map(({ id }) => id);
    const isAsGood = (one: Choice, other: Choice) =>
      criteria.every((id) => points[ratingOf(one, id)] >= points[ratingOf(other, id)]);
    const moments = momentsIn(scenario);
    const plain = moments.filter(({ scene: { choices } }) =>
      choices.some((one) => choices.every((other) => isAsGood(one, other))),
    );
    if (moments.length === 0 || plain.length < moments.length) return [];
    return [
      {
        path: '/scenes',
        message: `In ${moments.length === 1 ? 'the only moment' : `each of the ${moments.length} moments`} one choice is at least as good as every other on every criterion.`,
        mend: 'Somewhere, let a choice be better on one criterion and another one on another.',
      },
    ];
  },
  bad: {
    file: { scenes: { desk: { ...desk, choices: [hear, { ...form, rates: {} }] } } },
    at: ['/scenes'],
  },
  good: { scenes: { desk: { ...desk, choices: [hear, form] } } },
};
