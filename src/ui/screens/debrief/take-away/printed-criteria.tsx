import type { Rating } from '../../../../core/scenario/rubric.ts';
import type { CriterionScore } from '../../../../core/score/path-score.ts';
import type { ReadRun } from '../../../../session/session.ts';
import { RatingMark } from '../../../parts/rating-mark.tsx';

/** One reply that counts in a criterion. */
interface Counted {
  readonly at: number;
  readonly rating: Rating;
}

/** What the talk called for, criterion by criterion, with the moments behind each. */
export function PrintedCriteria({ read }: { readonly read: ReadRun }) {
  const { score, playable } = read;
  const met = score.criteria.filter(({ moments }) => moments.length > 0);
  const others = score.criteria.filter(({ moments }) => moments.length === 0);
  if (met.length === 0) return null;
  return (
    <section>
      <h2>What this conversation called for</h2>
      <div lang={playable.scenario.language}>
        {met.map((one) => (
          <Criterion key={one.criterion.id} one={one} complete={score.complete} />
        ))}
      </div>
      {others.length > 0 && (
        <p className="printed__small">
          Not called for here: {others.map(({ criterion }) => criterion.label).join(', ')}.
        </p>
      )}
    </section>
  );
}

function Criterion({
  one,
  complete,
}: {
  readonly one: CriterionScore;
  readonly complete: boolean;
}) {
  const { criterion, score } = one;
  return (
    <div className="printed__criterion">
      <h3>{criterion.label}</h3>
      {complete && score !== null && (
        <p className="printed__number">{Math.floor(score + 0.5)} of 100</p>
      )}
      <p className="printed__small">{criterion.meaning}</p>
      <ul>
        {countedOf(one).map(({ at, rating }) => (
          <li key={at}>
            <RatingMark mark={rating} words={`moment ${at + 1}: ${rating}`} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function countedOf({ moments }: CriterionScore): readonly Counted[] {
  return moments.flatMap(({ traces }) =>
    traces.filter(({ counts }) => counts).map(({ at, rating }) => ({ at, rating })),
  );
}
