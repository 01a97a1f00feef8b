import { describe, expect, test } from 'vitest';
import { evennessOf, largestShift, mostEvenVote, shiftBetween } from '../../src/room/split.ts';
import {
  decide,
  discuss,
  gathered,
  hands,
  openVote,
  played,
  readAll,
  rewind,
  voteAtDesk,
} from './a-room.ts';
import { staged } from './a-talk.ts';

describe('how even a vote is', () => {
  test.for<[readonly number[], number | null]>([
    [[6, 0, 0], 0],
    [[4, 4, 4], 1],
    [[5, 5], 1],
    [[3, 1], 0.75],
    [[5, 5, 0], 0.75],
    [[1, 0], null],
    [[9], null],
    [[0, 0], null],
  ])('%j', ([counts, evenness]) => {
    const found = evennessOf(counts);
    if (evenness === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(evenness, 12);
  });
});

describe('how much of a room moved', () => {
  test.for<[readonly number[], readonly number[], number | null]>([
    [[10, 0], [9, 1], 0.1],
    [[10, 0], [0, 10], 1],
    [[5, 5], [3, 3], 0],
    [[2, 2], [1, 0], 0.5],
    [[0, 0], [1, 0], null],
  ])('%j to %j', ([before, after, share]) => {
    const found = shiftBetween(before, after);
    if (share === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(share, 12);
  });
});

describe('where a session split', () => {
  const { rules } = staged;

  test('is nowhere before anybody voted', () => {
    const { state } = played(gathered(), readAll);
    expect([mostEvenVote(rules, state), largestShift(rules, state)]).toEqual([null, null]);
  });

  test('is found over every moment, attempt and round; of equal ones the first', () => {
    const room = played(
      gathered(),
      ...voteAtDesk,
      decide('desk/see'),
      readAll,
      openVote,
      hands('first', 'sofa/stay', 5),
      hands('first', 'sofa/ask', 5),
      decide('sofa/ask'),
      readAll,
      rewind(''),
      openVote,
      hands('first', 'desk/see', 4),
      discuss,
      openVote,
      hands('second', 'desk/nod', 4),
    );
    const even = mostEvenVote(rules, room.state);
    expect([even?.moment.id, even?.round, even?.evenness]).toEqual(['desk/see', 'first', 1]);
    const shift = largestShift(rules, room.state);
    expect([shift?.moment.id, shift?.share]).toEqual(['', 1]);
    expect(shift?.attempt).toBe(room.state.moments.get('')?.attempts[1]);
    const before = played(gathered(), ...voteAtDesk);
    expect(mostEvenVote(rules, before.state)?.round).toBe('first');
  });
});
