import type { Rubric } from '../../../core/scenario/rubric.ts';
import type { Choice, Scene } from '../../../core/scenario/scenario.ts';
import { breachesOf } from '../../../core/score/breaches-of.ts';
import { RatingMark } from '../../parts/rating-mark.tsx';
import { ratedCriteria } from './rated-criteria.ts';

export interface ReplyMarksProps {
  readonly rubric: Rubric;
  readonly scene: Scene;
  readonly choice: Choice;
}

/** How a reply met what its moment called for, and what else it did; a shape and words for each. */
export function ReplyMarks({ rubric, scene, choice }: ReplyMarksProps) {
  const rated = ratedCriteria(rubric, scene, choice);
  const crossed = breachesOf(rubric, choice);
  if (rated.length === 0 && crossed.length === 0) return null;
  return (
    <ul className="read-turn__marks" aria-label="How this reply was rated">
      {rated.map(({ label, rating }) => (
        <li key={label}>
          <RatingMark mark={rating} words={`${label}: ${rating}`} />
        </li>
      ))}
      {crossed.map(({ id, label }) => (
        <li key={id}>
          <RatingMark mark="breach" words={label} />
        </li>
      ))}
    </ul>
  );
}
