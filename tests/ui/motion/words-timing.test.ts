import { expect, it } from 'vitest';
import { durations, msPerWord } from '../../../src/ui/motion/durations.ts';
import { timeWords } from '../../../src/ui/motion/words-timing.ts';

const step = msPerWord.normal;

it('gives words an even pace and rests after clauses and sentences', () => {
  const { starts, end } = timeWords(['No,', 'I', 'did.', 'Truly.”'], 'normal', 100);
  const rests = [...starts, end].slice(1).map((at, n) => at - (starts[n] ?? 0));
  expect(starts[0]).toBe(100);
  expect(rests).toEqual([step * 1.8, step, step * 3.2, step * 3.2].map(Math.round));
});

it('takes no time at all at an instant pace', () => {
  expect(timeWords(['One.', 'Two.'], 'instant')).toEqual({ starts: [0, 0], end: 0 });
});

it('is quicker with each pace', () => {
  const { slow, normal, quick, instant } = msPerWord;
  expect([slow, normal, quick, instant].toSorted((a, b) => b - a)).toEqual([
    slow,
    normal,
    quick,
    instant,
  ]);
  expect(quick).toBeGreaterThan(0);
  expect(durations.answer).toBeLessThan(200);
});
