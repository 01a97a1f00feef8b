import { type Rating, ratings } from '../scenario/rubric.ts';
import type { OneRating, Ratings } from './ratings.ts';
import { weightedKappa } from './weighted-kappa.ts';

/** How far two raters agree over some pairs. Both are null where there is nothing to tell it by. */
export interface Agreed {
  /** How many replies, on how many criteria, both have rated. */
  readonly pairs: number;
  readonly kappa: number | null;
  /** The share rated exactly alike. */
  readonly alike: number | null;
}

/** A reply that two raters see differently. */
export interface Apart extends Omit<OneRating, 'rating'> {
  readonly ratings: readonly [Rating, Rating];
}

/** Two ratings of one scenario, held against each other. */
export interface Agreement extends Agreed {
  readonly scenario: string;
  readonly raters: readonly [string | null, string | null];
  /** Whether both rated the same words. */
  readonly sameText: boolean;
  readonly criteria: readonly (Agreed & { readonly criterion: string })[];
  /** What differs by two levels or more, in the order of the first. */
  readonly apart: readonly Apart[];
  /** How many only the first rated, and only the second. */
  readonly single: readonly [number, number];
  /** What one of them alone rated `against` though it was not called for. */
  readonly uncalled: readonly (readonly OneRating[])[];
}

const placeOf = ({ scene, choice, criterion }: Omit<OneRating, 'rating'>) =>
  `${scene}/${choice}/${criterion}`;

const levelOf = (rating: Rating) => ratings.indexOf(rating);

function agreed(pairs: readonly Apart[]): Agreed {
  const levels = pairs.map(({ ratings: [a, b] }) => [levelOf(a), levelOf(b)] as const);
  const alike = levels.filter(([a, b]) => a === b).length;
  return {
    pairs: pairs.length,
    kappa: weightedKappa(levels),
    alike: pairs.length === 0 ? null : alike / pairs.length,
  };
}

/** What both rated, in the order of the first. */
function ratedTwice(first: Ratings, second: Ratings): readonly Apart[] {
  const others = new Map(second.ratings.map((one) => [placeOf(one), one.rating]));
  return first.ratings.flatMap(({ rating, ...place }) => {
    const other = others.get(placeOf(place));
    return other === undefined ? [] : [{ ...place, ratings: [rating, other] as const }];
  });
}

function onlyIn(ones: readonly OneRating[], others: readonly OneRating[]): readonly OneRating[] {
  const known = new Set(others.map(placeOf));
  return ones.filter((one) => !known.has(placeOf(one)));
}

const farApart = ({ ratings: [a, b] }: Apart) => Math.abs(levelOf(a) - levelOf(b)) >= 2;

/** Holds two ratings of one scenario against each other, over what both rated where it is called for. */
export function agreementOf(first: Ratings, second: Ratings): Agreement {
  const pairs = ratedTwice(first, second);
  const criteria = [...new Set(pairs.map(({ criterion }) => criterion))];
  return {
    scenario: first.scenario,
    raters: [first.rater, second.rater],
    sameText: first.contentHash === second.contentHash,
    ...agreed(pairs),
    criteria: criteria.map((criterion) => ({
      criterion,
      ...agreed(pairs.filter((pair) => pair.criterion === criterion)),
    })),
    apart: pairs.filter(farApart),
    single: [first.ratings.length - pairs.length, second.ratings.length - pairs.length],
    uncalled: [onlyIn(first.uncalled, second.uncalled), onlyIn(second.uncalled, first.uncalled)],
  };
}
