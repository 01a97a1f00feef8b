import type { Criterion, Rating } from '../../../../core/scenario/rubric.ts';
import { RatingMark } from '../../../parts/rating-mark.tsx';

const meanings: Readonly<Record<Rating, string>> = {
  specific: 'could only be said to this person, now, and can be corrected',
  general: 'the right direction, but it would fit anybody',
  missed: 'the moment passed',
  against: 'would leave a reasonable person feeling worse, smaller or blocked',
};

const bestFirst = ['specific', 'general', 'missed', 'against'] as const;

/** Rows to write on: as many as stand on what is left of a sheet. */
const rows = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

export interface ObserverSheetProps {
  readonly criterion: Criterion;
  readonly title: string;
  readonly language: string;
}

/** A sheet for one observer and one criterion: what to watch for, how it can sound, and lines to write on. */
export function ObserverSheet({ criterion, title, language }: ObserverSheetProps) {
  const { label, meaning, examples } = criterion;
  return (
    <section className="observer">
      <p className="paper__kicker">
        Observer sheet · <span lang={language}>{title}</span>
      </p>
      <h2>{label}</h2>
      <p className="observer__meaning">{meaning}</p>
      <table className="observer__levels">
        <caption className="visually-hidden">How it can sound</caption>
        <tbody>
          {bestFirst.map((rating) => (
            <tr key={rating}>
              <th scope="row">
                <RatingMark mark={rating} />
              </th>
              <td>
                {meanings[rating]}
                {examples
                  .filter((example) => example.rating === rating)
                  .map(({ says }) => (
                    <q key={says}>{says}</q>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="observer__lines">
        <caption>What I heard: the words themselves, not what I think of them</caption>
        <thead>
          <tr className="observer__head">
            <th scope="col">Moment</th>
            <th scope="col">Words that were said, in the talk or at our table</th>
            <th scope="col">How they landed</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="observer__ask">A sentence of somebody’s that I would like to use myself:</p>
      <div className="observer__rule" />
    </section>
  );
}
