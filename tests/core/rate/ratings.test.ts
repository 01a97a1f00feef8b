import { describe, expect, it } from 'vitest';
import { writtenRatings } from '../../../src/core/rate/ratings.ts';
import { readRatings } from '../../../src/core/rate/read-ratings.ts';
import { ratedTalk } from './a-rated-talk.ts';

describe('the ratings in a scenario', () => {
  it('are those called for, missed where nothing is said, and every against beyond', () => {
    expect(writtenRatings(ratedTalk())).toEqual({
      ratings: [
        { scene: 'desk', choice: 'hear', criterion: 'notice', rating: 'general' },
        { scene: 'desk', choice: 'hear', criterion: 'respect', rating: 'missed' },
        { scene: 'desk', choice: 'promise', criterion: 'notice', rating: 'missed' },
        { scene: 'desk', choice: 'promise', criterion: 'respect', rating: 'against' },
      ],
      uncalled: [{ scene: 'desk', choice: 'promise', criterion: 'support', rating: 'against' }],
    });
  });
});

describe('a file of ratings', () => {
  const one = { scene: 'desk', choice: 'hear', criterion: 'notice', rating: 'general' } as const;
  const file = {
    scenario: 'a-talk',
    contentHash: 'ab',
    rater: 'Ann',
    ratings: [one],
    uncalled: [],
  };
  const read = (value: unknown) => readRatings(JSON.stringify(value));

  it('is read as it was printed; rater and uncalled may be left out', () => {
    expect(read(file)).toEqual({ ok: true, ratings: file });
    expect(read({ scenario: 'a-talk', contentHash: 'ab', ratings: [] })).toEqual({
      ok: true,
      ratings: { scenario: 'a-talk', contentHash: 'ab', rater: null, ratings: [], uncalled: [] },
    });
  });

  it('is told everything that is wrong with it at once', () => {
    const problemsOf = (value: unknown) => {
      const taken = read(value);
      return taken.ok ? [] : taken.problems;
    };
    expect(
      problemsOf({
        scenario: 7,
        ratings: [one, one, { ...one, choice: '', rating: 'good' }, null],
        uncalled: {},
      }),
    ).toEqual([
      '"scenario" has to be a text',
      '"contentHash" has to be a text',
      'ratings[1] rates desk/hear/notice a second time',
      'ratings[2]: "choice" has to be a text',
      '"rating" of ratings[2] has to be one of against, missed, general, specific',
      'ratings[3]: "scene" has to be a text',
      'ratings[3]: "choice" has to be a text',
      'ratings[3]: "criterion" has to be a text',
      '"rating" of ratings[3] has to be one of against, missed, general, specific',
      '"uncalled" has to be a list',
    ]);
    for (const nonsense of [null, 7, [file]])
      expect(problemsOf(nonsense)).toEqual(['it is no JSON object']);
    expect(readRatings('{')).toMatchObject({ ok: false });
  });
});
