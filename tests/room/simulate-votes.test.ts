import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulateVotes } from '../../src/room/simulate-votes.ts';
import { sumOf } from '../../src/room/votes.ts';
import { choice } from '../core/play/small-scenario.ts';

const rated = (rating: 'specific' | 'against') => ({ rates: [{ criterion: 'notice', rating }] });
const replies = [
  choice('cold', 'end', rated('against')),
  choice('warm', 'end', rated('specific')),
  choice('plain', 'end'),
];

describe('a simulated room', () => {
  test('votes the same for the same seed, and otherwise for another', () => {
    const vote = { people: 30, replies, before: null };
    expect(simulateVotes(7, vote)).toEqual(simulateVotes(7, vote));
    const many = Array.from({ length: 20 }, (_, seed) => simulateVotes(seed, vote).join());
    expect(new Set(many).size).toBeGreaterThan(10);
  });

  test('has as many votes as people, whatever it votes on', () => {
    const counts = fc.array(fc.nat(40), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.nat(), fc.nat(200), fc.option(counts), (seed, people, before) => {
        const votes = simulateVotes(seed, { people, replies, before });
        expect(votes).toHaveLength(3);
        expect(sumOf(votes)).toBe(people);
        expect(votes.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
      }),
      { seed: 20_261_125 },
    );
    expect(simulateVotes(1, { people: 9, replies: [], before: null })).toEqual([]);
  });

  test('leans to the warm and to the long, and leaves no reply without a chance', () => {
    const all = [0, 0, 0];
    for (let seed = 0; seed < 200; seed++) {
      simulateVotes(seed, { people: 30, replies, before: null }).forEach((count, n) => {
        all[n] = (all[n] ?? 0) + count;
      });
    }
    const [cold = 0, warm = 0, plain = 0] = all;
    expect(warm).toBeGreaterThan(plain);
    expect(plain).toBeGreaterThan(cold);
    expect(cold).toBeGreaterThan(0);
    const long = [choice('short', 'end'), choice('long', 'end', { says: ['word '.repeat(40)] })];
    const [short = 0, longer = 0] = simulateVotes(3, { people: 900, replies: long, before: null });
    expect(longer).toBeGreaterThan(short);
  });

  test('mostly stays where it stood', () => {
    const [cold = 0] = simulateVotes(5, { people: 100, replies, before: [100, 0, 0] });
    expect(cold).toBeGreaterThan(60);
    expect(cold).toBeLessThan(100);
  });
});
