import { describe, expect, test } from 'vitest';
import type { Rating } from '../../../src/core/scenario/rubric.ts';
import {
  costWords,
  figure,
  judgementWords,
} from '../../../src/ui/screens/debrief/moments/cost-words.ts';
import { judgeReply } from '../../../src/ui/screens/debrief/moments/judge-reply.ts';
import type { MomentReply } from '../../../src/ui/screens/debrief/moments/moments-of.ts';
import { placeMarks } from '../../../src/ui/screens/debrief/moments/place-marks.ts';

interface Given {
  readonly rates?: readonly Rating[];
  readonly breaches?: readonly string[];
  readonly cost?: number | null;
}

/** A reply in a moment that calls for as many criteria as are rated. */
function reply({ rates = [], breaches = [], cost = null }: Given): MomentReply {
  const rated = rates.map((rating, n) => ({ label: `Criterion ${n}`, rating, called: true }));
  const judgement = judgeReply({ rated, breach: breaches.length > 0, cost });
  const choice = { says: [], does: null } as unknown as MomentReply['choice'];
  return { choice, rated, breaches, cost, judgement };
}

/** A reply in words: how it did, and what it cost. */
const said = (given: Given, exact = true) => {
  const one = reply(given);
  return [one.judgement, judgementWords(one), costWords(one, exact)];
};

describe('a reply is judged', () => {
  test.for<[string, Given, readonly unknown[]]>([
    [
      'by its ratings alone while no cost is known',
      { rates: ['specific', 'general'] },
      ['strong', 'Strong', null],
    ],
    ['as fair where some of it was met', { rates: ['specific', 'missed'] }, ['fair', 'Fair', null]],
    ['as fair where all fits anybody', { rates: ['general'] }, ['fair', 'Fair', null]],
    ['as not met where nothing was', { rates: ['missed'] }, ['costly', 'Not met', null]],
    ['as a step where nothing was called for', {}, ['step', 'A step on the way', null]],
    [
      'as strong where no other left more open',
      { rates: ['missed', 'general'], cost: 0 },
      ['strong', 'Strong', 'cost nothing'],
    ],
    [
      'as fair where it missed everything and nothing was left to lose',
      { rates: ['missed'], cost: 0 },
      ['fair', 'Fair', 'cost nothing'],
    ],
    [
      'as landing badly where it went against somebody, whatever it cost',
      { rates: ['against'], cost: 0 },
      ['costly', 'Landed badly', 'nothing more was lost'],
    ],
    [
      'as costly where it missed much that others met',
      { rates: ['missed'], cost: 16.5 },
      ['costly', 'Costly', 'cost 17'],
    ],
    [
      'as a good reply where it missed nothing and another left more room',
      { rates: ['specific'], cost: 42.4 },
      ['fair', 'Fair', 'a good reply; another way left more room (cost 42)'],
    ],
    [
      'by its breach alone, however little it cost',
      { rates: ['specific'], breaches: ['Belittled the person'], cost: 0 },
      ['breach', 'A line was crossed', 'A breach: Belittled the person'],
    ],
  ])('%s', ([, given, words]) => {
    expect(said(given)).toEqual(words);
  });

  test('says of every figure from sampled plays that it is sampled', () => {
    expect(said({ rates: ['missed'], cost: 4 }, false)).toEqual([
      'fair',
      'Fair',
      'cost 4 (sampled)',
    ]);
  });

  test('rounds half up, and calls a cost that rounds to nothing next to nothing', () => {
    expect([figure(2.5, true), figure(-2.5, true), figure(-0.4, true)]).toEqual(['3', '-2', '0']);
    expect(said({ cost: 0.4 })).toEqual(['strong', 'Strong', 'cost next to nothing']);
  });
});

describe('the marks', () => {
  const moments = (before: number | null, ...afters: readonly (number | null)[]) =>
    afters.map((after) => ({ before, after })) as unknown as Parameters<typeof placeMarks>[0];

  test('stand as low as what was still within reach, from the first to the least', () => {
    expect(placeMarks(moments(100, 100, 50))).toEqual([
      { x: 0, y: 16 },
      { x: 25, y: 16 },
      { x: 75, y: 45 },
    ]);
  });

  test('reach below nothing where a talk does', () => {
    expect(placeMarks(moments(100, -100)).at(-1)).toEqual({ x: 50, y: 74 });
  });

  test('stand on one level while nothing is known', () => {
    expect(placeMarks(moments(null, null, null)).map(({ y }) => y)).toEqual([34, 34, 34]);
  });
});
