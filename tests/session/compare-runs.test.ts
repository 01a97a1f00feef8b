import { describe, expect, test } from 'vitest';
import { type Comparison, compareRuns } from '../../src/session/compare-runs.ts';
import { hash } from './fake-ports.ts';
import { playableOf, readOf, scoredTalk, walked } from './scored-talk.ts';

const compare = (a: string, b: string) => compareRuns(readOf(walked(a)), readOf(walked(b)));

/** A comparison in short. */
function told(comparison: Comparison | null) {
  if (comparison === null) return null;
  const { common, parting, a, b, criteria } = comparison;
  const side = ({ score, band, ending, after }: typeof a) =>
    `${score} ${band} ${ending?.id} ${after.map(({ choice }) => choice.id)}`;
  return {
    common: common.map(({ choice }) => choice.id),
    parting: parting && [parting.a?.choice.id ?? null, parting.b?.choice.id ?? null],
    sides: [side(a), side(b)],
    criteria: criteria.map((one) => [one.criterion.id, one.a, one.b]),
  };
}

describe('two runs side by side', () => {
  test('tell what they share, where they part and what each came to', () => {
    expect(told(compare('desk/see,sofa/stay', 'desk/see,sofa/leave'))).toEqual({
      common: ['see'],
      parting: ['stay', 'leave'],
      sides: ['100 strong thanks stay', '50 solid shrug leave'],
      criteria: [
        ['notice', 100, 50],
        ['act', null, null],
      ],
    });
  });

  test('may part at once, and have endings of their own', () => {
    expect(told(compare('desk/blame', 'desk/nod,sofa/stay'))).toEqual({
      common: [],
      parting: ['blame', 'nod'],
      sides: ['-100 try-again gone blame', '75 strong thanks nod,stay'],
      criteria: [
        ['notice', -100, 75],
        ['act', null, null],
      ],
    });
  });

  test('part where one of them stops', () => {
    expect(told(compare('desk/see', 'desk/see,sofa/stay'))).toMatchObject({
      common: ['see'],
      parting: [null, 'stay'],
      sides: ['null null undefined ', '100 strong thanks stay'],
    });
  });

  test('never part where they are the same', () => {
    expect(told(compare('desk/see,sofa/stay', 'desk/see,sofa/stay'))).toMatchObject({
      common: ['see', 'stay'],
      parting: null,
    });
  });

  test('say whether both were played in the same text, and hold the criteria of both', () => {
    const { rubric } = scoredTalk;
    const added = { ...rubric.criteria[1], id: 'ask', label: 'ask', meaning: 'ask' };
    const more = { ...scoredTalk, rubric: { ...rubric, criteria: [...rubric.criteria, added] } };
    const later = playableOf(more as typeof scoredTalk, hash('b'));
    const a = readOf(walked('desk/see'));
    const b = readOf(walked('desk/see'), later);
    expect(compareRuns(a, a)?.sameText).toBe(true);
    expect(compareRuns(a, b)).toMatchObject({ sameText: false, parting: null });
    const ids = compareRuns(a, b)?.criteria.map(({ criterion }) => criterion.id);
    expect(ids).toEqual(['notice', 'act', 'ask']);
  });

  test('of different scenarios cannot stand side by side', () => {
    const other = walked('desk/see', { scenarioKey: 'other-talk' });
    expect(compareRuns(readOf(walked('desk/see')), readOf(other))).toBe(null);
  });
});
