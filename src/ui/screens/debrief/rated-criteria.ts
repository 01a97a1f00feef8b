import type { Rating, Rubric } from '../../../core/scenario/rubric.ts';
import type { Choice, Scene } from '../../../core/scenario/scenario.ts';

/** How a reply met one criterion. */
export interface RatedCriterion {
  readonly label: string;
  readonly rating: Rating;
  /** Whether the moment called for it; a reply may also meet, or hurt, what nobody asked for. */
  readonly called: boolean;
}

/** Every criterion that is rated or called for, in the rubric's order; no rating is `missed`. */
export function ratedCriteria(
  { criteria }: Rubric,
  scene: Scene,
  { rates }: Pick<Choice, 'rates'>,
): readonly RatedCriterion[] {
  const calledFor = (scene.kind === 'decision' && scene.opportunity?.callsFor) || [];
  return criteria.flatMap(({ id, label }): RatedCriterion[] => {
    const rating = rates.find(({ criterion }) => criterion === id)?.rating;
    const called = calledFor.includes(id);
    if (rating !== undefined) return [{ label, rating, called }];
    return called ? [{ label, rating: 'missed', called }] : [];
  });
}
