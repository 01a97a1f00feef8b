import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../src/core/rate/agreement.ts';
import type { OneRating, Ratings } from '../../../src/core/rate/ratings.ts';
import { type RatedTwice, weightedKappa } from '../../../src/core/rate/weighted-kappa.ts';
import { type Rating, ratings } from '../../../src/core/scenario/rubric.ts';

/** Every cell of a table of counts, rater A's levels down, rater B's across. */
function pairsOf(table: readonly (readonly number[])[]): readonly RatedTwice[] {
  return table.flatMap((row, a) =>
    row.flatMap((count, b) => Array.from({ length: count }, () => [a, b] as const)),
  );
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The same figure told another way: Lin's concordance, from means, variances and covariance. */
function concordance(pairs: readonly RatedTwice[]): number {
  const [ones, others] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  const [m, o] = [mean(ones), mean(others)];
  const variance = (list: readonly number[], at: number) => mean(list.map((x) => (x - at) ** 2));
  const together = mean(pairs.map(([a, b]) => (a - m) * (b - o)));
  return (2 * together) / (variance(ones, m) + variance(others, o) + (m - o) ** 2);
}

describe('quadratic-weighted kappa', () => {
  it('is what one works out by hand', () => {
    // Observed: 0, 1, 0, 4 and 0 apart squared, 5 in all. Expected: each of A's 0 0 2 3 3 with each of B's
    // 0 1 2 1 3: 15 + 15 + 7 + 18 + 18 = 73, over 5. So 1 - 5 / (73 / 5).
    const pairs = [
      [0, 0],
      [0, 1],
      [2, 2],
      [3, 1],
      [3, 3],
    ] as const;
    expect(weightedKappa(pairs)).toBeCloseTo(1 - 25 / 73, 15);
  });

  it('is what has been published', () => {
    // Two pathologists, 118 slides, four ordered grades: A. Agresti, Categorical Data Analysis; 0.78.
    const pathologists = pairsOf([
      [22, 2, 2, 0],
      [5, 7, 14, 0],
      [0, 2, 36, 0],
      [0, 1, 17, 10],
    ]);
    expect(weightedKappa(pathologists)?.toFixed(2)).toBe('0.78');
    // The anxiety ratings of R's package irr, raters 2 and 3, squared weights: 0.2520325. That package
    // leaves out the one level that neither gave, so levels 5 and 6 are 4 and 5 here.
    const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
    const third = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2];
    const level = (given: number) => (given > 4 ? given - 1 : given);
    const pairs = second.map((given, at) => [level(given), level(third[at] ?? 0)] as const);
    expect(weightedKappa(pairs)).toBeCloseTo(0.2520325, 6);
  });

  it('is 1 where all is alike, and nothing where nothing else was to be expected', () => {
    expect(
      weightedKappa([
        [0, 0],
        [3, 3],
      ]),
    ).toBe(1);
    expect(
      weightedKappa([
        [0, 3],
        [3, 0],
      ]),
    ).toBe(-1);
    expect(
      weightedKappa([
        [2, 2],
        [2, 2],
      ]),
    ).toBe(null);
    expect(weightedKappa([])).toBe(null);
    expect(
      weightedKappa([
        [1, 2],
        [1, 2],
      ]),
    ).toBe(0);
  });

  it('is the concordance of the two lists of levels', () => {
    const level = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 1 }), (pairs) => {
        const kappa = weightedKappa(pairs);
        if (kappa === null) expect(concordance(pairs)).toBeNaN();
        else expect(kappa).toBeCloseTo(concordance(pairs), 12);
      }),
      { seed: 20_261_122 },
    );
  });
});

const places = ['desk/hear/notice', 'desk/form/notice', 'when/soon/act', 'when/thursday/act'];

function one(place: string, rating: Rating): OneRating {
  const [scene = '', choice = '', criterion = ''] = place.split('/');
  return { scene, choice, criterion, rating };
}

function rated(levels: readonly number[], more: Partial<Ratings> = {}): Ratings {
  const all = levels.map((level, at) => one(places[at] ?? '', ratings[level] ?? 'missed'));
  return {
    scenario: 'a-talk',
    contentHash: 'ab',
    rater: null,
    ratings: all,
    uncalled: [],
    ...more,
  };
}

describe('the agreement of two ratings', () => {
  it('tells each criterion, all together, and what is far apart', () => {
    const first = rated([3, 1, 2, 2], { rater: 'Ann' });
    const harm = one('desk/form/respect', 'against');
    const second = rated([3, 1, 0, 2], { contentHash: 'cd', uncalled: [harm] });
    expect(agreementOf(first, second)).toEqual({
      scenario: 'a-talk',
      raters: ['Ann', null],
      sameText: false,
      pairs: 4,
      kappa: weightedKappa([
        [3, 3],
        [1, 1],
        [2, 0],
        [2, 2],
      ]),
      alike: 0.75,
      criteria: [
        { criterion: 'notice', pairs: 2, kappa: 1, alike: 1 },
        { criterion: 'act', pairs: 2, kappa: 0, alike: 0.5 },
      ],
      apart: [{ scene: 'when', choice: 'soon', criterion: 'act', ratings: ['general', 'against'] }],
      single: [0, 0],
      uncalled: [[], [harm]],
    });
  });

  it('leaves out what only one has rated, in whatever order they did', () => {
    const [first, second] = [rated([3, 1, 2]), rated([3, 1, 2, 0])];
    const turned = { ...second, ratings: second.ratings.toReversed() };
    expect(agreementOf(first, turned)).toMatchObject({
      pairs: 3,
      alike: 1,
      single: [0, 1],
      apart: [],
    });
    expect(agreementOf(first, rated([]))).toMatchObject({ pairs: 0, kappa: null, alike: null });
  });

  it('is the same from either side', () => {
    const level = fc.integer({ min: 0, max: 3 });
    const four = fc.array(level, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(four, four, (a, b) => {
        const [there, back] = [agreementOf(rated(a), rated(b)), agreementOf(rated(b), rated(a))];
        expect(back.kappa).toBe(there.kappa);
        expect(back.alike).toBe(there.alike);
        expect(back.apart.length).toBe(there.apart.length);
      }),
    );
  });
});
