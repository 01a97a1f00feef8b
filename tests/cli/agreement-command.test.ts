import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../src/cli/answer-command.ts';
import type { OneRating } from '../../src/core/rate/ratings.ts';
import type { Rating } from '../../src/core/scenario/rubric.ts';
import { aFolder } from './a-folder.ts';

const { folder, written } = aFolder();

const one = (choice: string, criterion: string, rating: Rating): OneRating => ({
  scene: 'desk',
  choice,
  criterion,
  rating,
});

function ratings(name: string, all: readonly OneRating[], more: object = {}): string {
  const file = { scenario: 'a-talk', contentHash: 'ab', rater: name, ratings: all, ...more };
  return written(`${name}.json`, JSON.stringify(file));
}

const ann = ratings('Ann', [
  one('hear', 'notice', 'specific'),
  one('form', 'notice', 'missed'),
  one('hear', 'act', 'missed'),
  one('form', 'act', 'missed'),
]);
const ben = ratings(
  'Ben',
  [
    one('hear', 'notice', 'specific'),
    one('form', 'notice', 'specific'),
    one('hear', 'act', 'missed'),
    one('form', 'act', 'missed'),
  ],
  { contentHash: 'cd', uncalled: [one('form', 'respect', 'against')] },
);

describe('agreement', () => {
  it('prints kappa for each criterion and over all, unrounded', () => {
    const { exit, says = '' } = answerCommand(['agreement', ann, ben, '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(says)).toEqual({
      scenario: 'a-talk',
      raters: ['Ann', 'Ben'],
      sameText: false,
      pairs: 4,
      kappa: 0.5,
      alike: 0.75,
      criteria: [
        { criterion: 'notice', pairs: 2, kappa: 0, alike: 0.5 },
        { criterion: 'act', pairs: 2, kappa: null, alike: 1 },
      ],
      apart: [
        { scene: 'desk', choice: 'form', criterion: 'notice', ratings: ['missed', 'specific'] },
      ],
      single: [0, 0],
      uncalled: [[], [one('form', 'respect', 'against')]],
    });
  });

  it('prints a page for people', () => {
    expect(answerCommand(['agreement', ann, ben]).says).toBe(`a-talk, rated by Ann and Ben
The two rated different editions of the file.

                          kappa    alike  pairs
  notice                   0.00   50.0 %      2
  act                         –    100 %      2
  over all                 0.50   75.0 %      4

Two levels apart or more
  desk/form, notice: missed and specific

Against where it is not called for, said by one of them alone
  desk/form, respect: ${ben}`);
  });

  it('ends with 1 where a file is no ratings, or the two rate two scenarios', () => {
    const other = ratings('other', [], { scenario: 'another-talk' });
    const none = written('none.json', '[]');
    expect(answerCommand(['agreement', ann, other])).toMatchObject({
      exit: 1,
      complains: expect.stringContaining('a-talk and another-talk'),
    });
    expect(answerCommand(['agreement', none, none])).toEqual({
      exit: 1,
      complains: `${none}: it is no JSON object\n${none}: it is no JSON object`,
    });
  });

  it('ends with 2 where it is not used rightly', () => {
    expect(answerCommand(['agreement', ann])).toMatchObject({ exit: 2 });
    expect(answerCommand(['agreement', ann, join(folder, 'nowhere.json')])).toMatchObject({
      exit: 2,
    });
  });

  it('says exactly what kappa it is', () => {
    const { says = '' } = answerCommand(['agreement', '--help']);
    expect(says).toContain('w(i, j) = 1 - (i - j)^2 / 9');
    expect(says).toContain('against 0, missed 1, general 2, specific 3');
  });
});
