import fc from 'fast-check';
import { type Rating, ratings } from '../../../src/core/scenario/rubric.ts';
import type { DecisionScene } from '../../../src/core/scenario/scenario.ts';
import type { Decision } from '../../../src/core/score/path-score.ts';
import { moment, reply, rubric } from './decisions.ts';

const criteria = rubric.criteria.map(({ id }) => id);
const breaches = rubric.breaches.map(({ id }) => id);

const someScenes: fc.Arbitrary<readonly DecisionScene[]> = fc
  .array(fc.tuple(fc.subarray(criteria), fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((made) => made.map(([callsFor, key], n) => moment(`scene-${n}`, callsFor, key)));

const someRatings = fc.record(
  Object.fromEntries(criteria.map((id) => [id, fc.constantFrom<Rating>(...ratings)])),
  { requiredKeys: [] },
);

/** A reply with any ratings; breaches and repairs are rare, as they are in scenarios. */
const someReply = fc
  .record({
    rated: someRatings,
    breaches: fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, fc.subarray(breaches)),
    repairs: fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, fc.subarray(breaches)),
  })
  .map(({ rated, ...more }) => reply(rated as Record<string, Rating>, more));

/** Up to a dozen decisions in up to six scenes, which may be come back to. */
export const someDecisions: fc.Arbitrary<readonly Decision[]> = someScenes.chain((scenes) =>
  fc.array(
    fc
      .tuple(fc.constantFrom(...scenes), someReply)
      .map(([scene, choice]): Decision => ({ scene, choice })),
    { minLength: 1, maxLength: 12 },
  ),
);

/** The same decisions with some ratings made better, none worse. */
export function noWorse(decisions: readonly Decision[]): fc.Arbitrary<readonly Decision[]> {
  const lifts = fc.array(fc.nat(3), { minLength: criteria.length, maxLength: criteria.length });
  return fc
    .array(lifts, { minLength: decisions.length, maxLength: decisions.length })
    .map((byDecision) =>
      decisions.map(({ scene, choice }, at) => {
        const lifted = criteria.map((criterion, n) => {
          const rated = choice.rates.find((rate) => rate.criterion === criterion);
          const level = ratings.indexOf(rated?.rating ?? 'missed') + (byDecision[at]?.[n] ?? 0);
          return { criterion, rating: ratings[Math.min(level, 3)] ?? 'specific' };
        });
        return { scene, choice: { ...choice, rates: lifted } };
      }),
    );
}
