import { describe, expect, test } from 'vitest';
import { fullVotes, runningOrder } from '../../../../../src/ui/screens/room/guide/running-order.ts';

describe('the running order', () => {
  test.for([60, 90] as const)('fills %i minutes without a gap', (length) => {
    const order = runningOrder(length, 9);
    const ends = order.map(({ to }) => to);
    expect(order.map(({ from }) => from)).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(length);
  });

  test('gives two votes to as many decisions as there is time for', () => {
    expect(fullVotes(30, 8)).toBe(5);
    expect(fullVotes(30, 4)).toBe(4);
    expect(fullVotes(30, 40)).toBe(1);
    const talk = (decisions: number) =>
      runningOrder(60, decisions).find(({ name }) => name === 'The conversation')?.does;
    expect(talk(8)).toContain('at 5 of about 8 decisions');
    expect(talk(4)).toBe(
      'Vote, talk and vote again at 4 of about 4 decisions, some 5 minutes each.',
    );
  });
});
