import { describe, expect, it } from 'vitest';
import { countSyllables } from '../../../src/core/analyse/count-syllables.ts';
import { wordsIn } from '../../../src/core/analyse/count-words.ts';
import { readingGrade } from '../../../src/core/analyse/reading-grade.ts';

/** Words as they come in talk about records, by how many syllables the CMU dictionary gives them. */
const known: readonly (readonly [number, string])[] = [
  [
    1,
    `the you your nurse weeks called don't can't they're we'll that's there's real asked played stopped
    goes does likes times leaves screen`,
  ],
  [
    2,
    `record records patient patients doctor Thursday surgeon notebook waiting waited calling okay sorry
    really maybe before after again because didn't isn't couldn't should've it'll release request
    daughter office little table handled settled careful hopeful hopeless sometimes someone somewhere
    homework basement statement movement science quiet create being going seeing doing action special
    social precious region needed wanted ended loaded places houses wishes changes watches boxes cancer
    complain complaint anxious business evening people hour hours minute minutes`,
  ],
  [
    3,
    `hospital frustrated frustrating understand appointment tomorrow yesterday surgery somebody nobody
    anything everything requested manager privacy government family carefully quietly idea area created
    radio medium period curious serious previous actual usual valuable musician religion computer memory
    telephone physician internist biopsy exhausted overwhelmed every`,
  ],
  [
    4,
    `information identity available reasonable responsible comfortable generally usually evaluate
    situation diagnosis medication interpreter anxiety everybody`,
  ],
  [5, 'authorization university electricity'],
];

describe('countSyllables', () => {
  it('is right for all but three of a hundred everyday words, and never wrong by more than one', () => {
    const words = known.flatMap(([count, list]) =>
      list.split(/\s+/u).map((word) => ({ word, off: countSyllables(word) - count })),
    );
    const wrong = words.filter(({ off }) => off !== 0);

    expect(words.length).toBeGreaterThan(150);
    expect(wrong.length / words.length).toBeLessThan(0.03);
    expect(Math.max(...wrong.map(({ off }) => Math.abs(off)), 1)).toBe(1);
  });

  it('counts each digit, and one for what has neither letters nor digits', () => {
    expect(['2019', '7:05', '—', 'half-past'].map(countSyllables)).toEqual([4, 3, 1, 2]);
  });
});

describe('wordsIn', () => {
  it('tells words from what stands between them, through paragraphs and emphasis', () => {
    expect(wordsIn(['Five *weeks* – five.', 'No—one “called”, at 4:10.'])).toEqual([
      'Five',
      'weeks',
      'five.',
      'No',
      'one',
      '“called”,',
      'at',
      '4:10.',
    ]);
  });
});

describe('readingGrade', () => {
  it('is the formula of Kincaid and others, over all texts together', () => {
    // Nine words in three sentences, twelve syllables.
    const grade = readingGrade([['Nobody called. I waited.'], ['You did not call me']]);
    expect(grade).toBeCloseTo(0.39 * (9 / 3) + 11.8 * (12 / 9) - 15.59, 9);
  });

  it('takes a paragraph for the end of a sentence, and a point in a word for none', () => {
    const grade = readingGrade([['At 4.10 she', 'left']]);
    expect(grade).toBeCloseTo(0.39 * (4 / 2) + 11.8 * (6 / 4) - 15.59, 9);
  });

  it('does not exist without words', () => {
    expect(readingGrade([])).toBeNull();
    expect(readingGrade([['…'], []])).toBeNull();
  });
});
