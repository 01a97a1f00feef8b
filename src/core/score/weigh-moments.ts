import type { Criterion, Rating } from '../scenario/rubric.ts';
import type { Choice, DecisionScene } from '../scenario/scenario.ts';
import type { CriterionMoment, Decision } from './path-score.ts';

/** The points of a rating. Halves are exact in binary, so sums of them are too. */
export const points: Readonly<Record<Rating, number>> = {
  against: -1,
  missed: 0,
  general: 0.5,
  specific: 1,
};

/** A reply given in a scene; `at` counts the run's decisions from 0. */
export interface Given {
  readonly at: number;
  readonly choice: Choice;
}

/** How much a scene weighs: a key moment 2, any other 1. */
export function momentWeight(scene: DecisionScene): number {
  return scene.opportunity?.key ? 2 : 1;
}

/** How a reply is rated on a criterion; not rated is `missed`. */
export function ratingOf(choice: Choice, criterion: string): Rating {
  return choice.rates.find((rate) => rate.criterion === criterion)?.rating ?? 'missed';
}

/** Gathers a run's decisions by scene, in the order first met. */
export function momentsOf(
  decisions: readonly Decision[],
): ReadonlyMap<DecisionScene, readonly Given[]> {
  const moments = new Map<DecisionScene, Given[]>();
  decisions.forEach(({ scene, choice }, at) => {
    const given = moments.get(scene);
    if (given === undefined) moments.set(scene, [{ at, choice }]);
    else given.push({ at, choice });
  });
  return moments;
}

/** The place of the first rating that none beats; -1 where every one is `against`. */
function bestOf(given: readonly Rating[]): number {
  return given.reduce(
    (best, rating, n) =>
      rating === 'against' || (best >= 0 && points[rating] <= points[given[best] ?? 'against'])
        ? best
        : n,
    -1,
  );
}

/**
 * One criterion in one scene. The scene calls for it once, so the best rating counts, however often it
 * was come back to; every `against` counts. Null where neither is the case.
 */
export function momentOf(
  scene: DecisionScene,
  given: readonly Given[],
  criterion: Criterion,
): CriterionMoment | null {
  const called = scene.opportunity?.callsFor.includes(criterion.id) ?? false;
  const rated = given.map(({ choice }) => ratingOf(choice, criterion.id));
  const againsts = rated.filter((rating) => rating === 'against').length;
  if (!called && againsts === 0) return null;
  const best = bestOf(rated);
  const rating = rated[best] ?? 'against';
  const met = called && best >= 0;
  const weight = momentWeight(scene);
  return {
    scene,
    called,
    key: scene.opportunity?.key ?? false,
    best: rating,
    againsts,
    earned: weight * ((met ? points[rating] : 0) - againsts),
    possible: weight * (againsts + (met ? 1 : 0)),
    traces: given.map(({ at, choice }, n) => {
      const own = rated[n] ?? 'missed';
      return { at, choice, rating: own, counts: own === 'against' || (met && n === best) };
    }),
  };
}
