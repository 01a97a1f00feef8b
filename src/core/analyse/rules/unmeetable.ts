import { points, ratingOf } from '../../score/weigh-moments.ts';
import { momentsIn } from '../moments-in.ts';
import { pointer } from '../pointer.ts';
import { when } from './example-talk.ts';
import type { Rule } from './rule.ts';

const [soon, thursday] = when.choices;

/** A moment more, on the way of those who did not hear her: it leaves the best way through as it was. */
const lastMoment = (soonRates: object) => ({
  scenes: {
    'she-leaves': {
      ...when,
      opportunity: { kind: 'challenge', callsFor: ['notice', 'act'] },
      choices: [
        { ...soon, to: 'the-hall', rates: soonRates },
        { ...thursday, to: 'the-hall' },
      ],
    },
    'the-hall': {
      lines: [{ stage: 'She turns and goes.' }],
      ending: { title: 'She leaves', outcome: 'mixed' },
    },
  },
});

/** Something called for that nobody can give. */
export const unmeetable: Rule = {
  id: 'unmeetable',
  severity: 'warning',
  sentence:
    'A moment calls for a criterion that none of its choices is rated general or better on.',
  find: ({ scenario }) =>
    momentsIn(scenario).flatMap(({ scene, opportunity }) =>
      opportunity.callsFor.flatMap((criterion, n) =>
        scene.choices.some((choice) => points[ratingOf(choice, criterion)] > 0)
          ? []
          : {
              path: pointer('scenes', scene.id, 'opportunity', 'callsFor', n),
              message: `"${scene.id}" calls for "${criterion}", but no choice there is rated general or specific on it.`,
              mend: `Add or rate a choice that meets it, or take "${criterion}" out of "callsFor".`,
            },
      ),
    ),
  bad: { file: lastMoment({}), at: ['/scenes/she-leaves/opportunity/callsFor/0'] },
  good: lastMoment({ notice: 'general' }),
};
