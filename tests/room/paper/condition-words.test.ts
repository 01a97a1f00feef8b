import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/core/scenario/scenario.ts';
import { conditionWords } from '../../../src/room/paper/condition-words.ts';

const names = {
  boxOf: (fact: string) => Number(fact.slice(1)),
  scaleOf: () => '“Trust”',
};

const fact = (name: string, is = true): Condition => ({ kind: 'fact', fact: name, is });
const trust = (atLeast: number | null, atMost: number | null = null): Condition => ({
  ...{ kind: 'meter', meter: 'trust', atLeast, atMost },
});
const not = (part: Condition): Condition => ({ kind: 'not', part });
const all = (...parts: readonly Condition[]): Condition => ({ kind: 'all', parts });
const any = (...parts: readonly Condition[]): Condition => ({ kind: 'any', parts });

describe('a condition in words', () => {
  test.for<readonly [string, Condition]>([
    ['box 1 is ticked', fact('f1')],
    ['box 1 is not ticked', not(fact('f1'))],
    ['“Trust” is 20 or more', trust(20)],
    ['“Trust” is 19 or less', not(trust(20))],
    ['“Trust” is from 20 to 40', trust(20, 40)],
    ['“Trust” is 19 or less or “Trust” is 41 or more', not(trust(20, 40))],
    ['the boxes 1, 2 and 3 are all ticked', all(fact('f1'), fact('f2'), fact('f3'))],
    ['none of the boxes 1 and 2 is ticked', all(fact('f1', false), fact('f2', false))],
    ['none of the boxes 1 and 2 is ticked', not(any(fact('f1'), fact('f2')))],
    ['one or more of the boxes 1 and 2 is ticked', any(fact('f1'), fact('f2'))],
    ['box 1 is not ticked or box 2 is not ticked', not(all(fact('f1'), fact('f2')))],
    ['box 1 is ticked and “Trust” is 20 or more', all(trust(20), fact('f1'))],
    [
      'box 3 is ticked and (box 1 is ticked or “Trust” is 20 or more)',
      all(any(fact('f1'), trust(20)), fact('f3')),
    ],
  ])('%s', ([words, condition]) => {
    expect(conditionWords(condition, names)).toBe(words);
  });
});
