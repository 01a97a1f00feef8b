import { ratingOf } from '../../score/weigh-moments.ts';
import { momentsIn } from '../moments-in.ts';
import { pointer } from '../pointer.ts';
import { when } from './example-talk.ts';
import type { Rule } from './rule.ts';

const [soon, thursday] = when.choices;

/** A moment in which it does not matter to the score what is said. */
export const flatMoment: Rule = {
  id: 'flat-moment',
  severity: 'warning',
  sentence: 'All choices of a moment are rated alike, so that there is nothing to tell apart.',
  find: ({ scenario }) =>
    momentsIn(scenario)
      .filter(({ scene: { choices } }) =>
        scenario.rubric.criteria.every(
          ({ id }) => new Set(choices.map((choice) => ratingOf(choice, id))).size === 1,
        ),
      )
      // With one choice there is nothing to compare; that is told as a single reply.
      .filter(({ scene: { choices } }) => choices.length > 1)
      .map(({ scene: { id, choices } }) => ({
        path: pointer('scenes', id, 'choices'),
        message: `The ${choices.length} choices of "${id}" are all rated alike.`,
        mend: 'Rate them apart, or take the "opportunity" away if the moment is not to be scored.',
      })),
  bad: {
    file: {
      scenes: {
        'she-leaves': {
          ...when,
          choices: [soon, thursday].map((choice) => ({
            ...choice,
            to: 'the-hall',
            rates: { act: 'specific' },
          })),
        },
        'the-hall': {
          lines: [{ stage: 'She turns and goes.' }],
          ending: { title: 'She leaves', outcome: 'mixed' },
        },
      },
    },
    at: ['/scenes/she-leaves/choices'],
  },
  good: { scenes: { when } },
};
