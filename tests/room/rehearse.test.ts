import { describe, expect, test } from 'vitest';
import { isJustUndone, votesLeft } from '../../src/room/rehearse.ts';
import { openRoom, type Room } from '../../src/room/room.ts';
import type { Voting } from '../../src/room/room-act.ts';
import {
  after,
  decide,
  discuss,
  gathered,
  hands,
  openVote,
  played,
  readAll,
  rewind,
  second,
  undo,
} from './a-room.ts';
import { staged } from './a-talk.ts';

/** A rehearsal in which the first vote at the desk was just opened. */
function rehearsal(seed = 7, voting: Voting = { kind: 'hands' }): Room {
  const begun = openRoom(staged, {
    ...{ roomId: 'room-1', at: second(0), voting, rehearsal: true, seed },
  });
  return played(begun, readAll, openVote);
}

const countsIn = (room: Room, round: 'first' | 'second') =>
  [...(room.state.moments.get('')?.attempts.at(-1)?.[round]?.hands ?? [])].toSorted();

/** The room after every hand that is still to go up, one after another. */
function allUp(room: Room): Room {
  const [next] = votesLeft(room);
  return next === undefined ? room : allUp(after(room, next));
}

describe('a rehearsal', () => {
  test('raises one hand after another until everybody has voted, mixed and always the same', () => {
    const room = rehearsal();
    const all = votesLeft(room);
    expect(all).toHaveLength(24);
    const done = allUp(room);
    expect(votesLeft(done)).toEqual([]);
    expect(done.log.entries.slice(2).map(({ act }) => act)).toEqual(all);
    expect(countsIn(done, 'first').reduce((sum, [, count]) => sum + count, 0)).toBe(24);
    const order = all.map((act) => (act.type === 'room.voted' ? act.step.choice : ''));
    expect(order).not.toEqual(order.toSorted());
    expect(allUp(rehearsal()).state).toEqual(done.state);
    expect(countsIn(allUp(rehearsal(8)), 'first')).not.toEqual(countsIn(done, 'first'));
  });

  test('counts what the trainer has counted already', () => {
    const room = rehearsal();
    const [first] = countsIn(allUp(room), 'first');
    if (first === undefined) throw new Error('somebody votes');
    const [choice, count] = first;
    const helped = after(room, hands('first', `desk/${choice}`, count));
    expect(votesLeft(helped)).toHaveLength(24 - count);
    expect(countsIn(allUp(helped), 'first')).toEqual(countsIn(allUp(room), 'first'));
  });

  test('votes again with as many people, most of whom stay', () => {
    const room = played(rehearsal(), hands('first', 'desk/blame', 9), discuss, openVote);
    const second = votesLeft(room);
    expect(second).toHaveLength(9);
    expect(
      countsIn(allUp(room), 'second').find(([choice]) => choice === 'blame')?.[1],
    ).toBeGreaterThan(4);
  });

  test('votes otherwise when the room comes back to a moment', () => {
    const many = Array.from({ length: 12 }, (_, seed) => {
      const room = rehearsal(seed);
      const again = played(room, decide('desk/see'), rewind(''), openVote);
      return countsIn(allUp(room), 'first').join() !== countsIn(allUp(again), 'first').join();
    });
    expect(many.filter(Boolean).length).toBeGreaterThan(6);
  });

  test('lets each team stand once', () => {
    const room = rehearsal(7, { kind: 'teams', teams: 5 });
    const teams = votesLeft(room).map((act) => (act.type === 'room.team-voted' ? act.team : 0));
    expect(teams).toEqual([1, 2, 3, 4, 5]);
    expect(votesLeft(allUp(room))).toEqual([]);
  });

  test('has no votes of its own where there is a room, or where nothing is counted', () => {
    expect(votesLeft(played(gathered(), readAll, openVote))).toEqual([]);
    expect(votesLeft(played(rehearsal(), decide('desk/see')))).toEqual([]);
  });

  test('casts its votes only while a vote is open, and says when one was just undone', () => {
    const room = rehearsal();
    expect(votesLeft(after(room, discuss))).toEqual([]);
    expect(isJustUndone(room)).toBe(false);
    const undone = played(room, hands('first', 'desk/see', 1), undo);
    expect(isJustUndone(undone)).toBe(true);
    expect(votesLeft(undone)).toEqual(votesLeft(room));
  });
});
