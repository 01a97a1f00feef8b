import { points, ratingOf } from '../../score/weigh-moments.ts';
import { momentsIn } from '../moments-in.ts';
import { pointer } from '../pointer.ts';
import { desk } from './example-talk.ts';
import type { Rule } from './rule.ts';

const leaf = { kind: 'emotion', callsFor: ['notice', 'act'] };

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
  bad: { file: { scenes: { desk: { ...desk, opportunity: leaf } } }, at: [] },
  good: { scenes: { desk } },
};
