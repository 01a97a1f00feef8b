import type { Rating } from '../scenario/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type RatingRow, ratingRows } from './rating-rows.ts';

/** One reply rated on one criterion. */
export interface OneRating {
  readonly scene: string;
  readonly choice: string;
  readonly criterion: string;
  readonly rating: Rating;
}

/** A scenario as one rater rated it. */
export interface Ratings {
  readonly scenario: string;
  /** The SHA-256 of the file's text as it was rated, lower-case hex. */
  readonly contentHash: string;
  readonly rater: string | null;
  /** One for every reply and criterion that its scene calls for, in file order. */
  readonly ratings: readonly OneRating[];
  /** What was rated `against` though the scene does not call for it. */
  readonly uncalled: readonly OneRating[];
}

/** What a rater says of a reply on a criterion; null where nothing is said. */
export type Rated = (row: RatingRow, criterion: string) => Rating | null;

/** Gathers ratings, in file order. What is said nothing of where it is called for is missed. */
export function gatherRatings(
  scenario: Scenario,
  rated: Rated,
): Pick<Ratings, 'ratings' | 'uncalled'> {
  const all = ratingRows(scenario).flatMap((row) =>
    scenario.rubric.criteria.map(({ id }) => {
      const { scene, choice } = row;
      const rating = rated(row, id) ?? 'missed';
      return { called: row.calledFor.has(id), one: { scene, choice, criterion: id, rating } };
    }),
  );
  return {
    ratings: all.filter(({ called }) => called).map(({ one }) => one),
    uncalled: all
      .filter(({ called, one }) => !called && one.rating === 'against')
      .map(({ one }) => one),
  };
}

/** The ratings that stand in the scenario itself. */
export function writtenRatings(scenario: Scenario): Pick<Ratings, 'ratings' | 'uncalled'> {
  const written = new Map(
    scenario.scenes.flatMap((scene) =>
      scene.kind === 'decision'
        ? scene.choices.flatMap(({ id, rates }) =>
            rates.map((rate) => [`${scene.id}/${id}/${rate.criterion}`, rate.rating] as const),
          )
        : [],
    ),
  );
  return gatherRatings(
    scenario,
    ({ scene, choice }, criterion) => written.get(`${scene}/${choice}/${criterion}`) ?? null,
  );
}
