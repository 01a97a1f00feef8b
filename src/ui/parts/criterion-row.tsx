import type { Criterion, Rating } from '../../core/scenario/rubric.ts';
import { RatingMark } from './rating-mark.tsx';

/** A moment behind a criterion: what they said, what you said, and how it met the criterion. */
export interface CriterionMoment {
  readonly id: string;
  readonly they: string;
  readonly you: string;
  readonly rating: Rating;
}

export interface CriterionRowProps {
  readonly criterion: Pick<Criterion, 'label' | 'meaning'>;
  readonly moments: readonly CriterionMoment[];
  /** Null where no moment called for it. */
  readonly score: number | null;
}

/** One criterion: its counts in words, its number last and small, its moments one press away. */
export function CriterionRow({ criterion, moments, score }: CriterionRowProps) {
  return (
    <section className="criterion">
      <h3>{criterion.label}</h3>
      <p className="soft small">{criterion.meaning}</p>
      {moments.length === 0 ? (
        <p className="criterion__counts">Not called for here</p>
      ) : (
        <details>
          <summary className="criterion__counts">
            <span className="criterion__marks" aria-hidden="true">
              {moments.map((moment) => (
                <RatingMark key={moment.id} mark={moment.rating} bare />
              ))}
            </span>
            <span>{countWords(moments)}</span>
            {score !== null && <small className="criterion__score">{scoreWords(score)}</small>}
          </summary>
          <ol className="criterion__moments">
            {moments.map((moment) => (
              <Moment key={moment.id} moment={moment} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function Moment({ moment }: { readonly moment: CriterionMoment }) {
  return (
    <li>
      <p className="criterion__they">“{moment.they}”</p>
      <p>
        <span className="soft">You:</span> {moment.you}
      </p>
      <RatingMark mark={moment.rating} />
    </li>
  );
}

const order = ['specific', 'general', 'missed', 'against'] as const;

/** "4 moments: 2 specific, 1 general, 1 missed". */
function countWords(moments: readonly CriterionMoment[]): string {
  const counts = order.flatMap((rating) => {
    const count = moments.filter((moment) => moment.rating === rating).length;
    return count === 0 ? [] : [`${count} ${rating}`];
  });
  return `${moments.length} ${moments.length === 1 ? 'moment' : 'moments'}: ${counts.join(', ')}`;
}

function scoreWords(score: number): string {
  return `${Math.round(score)} of 100`;
}
