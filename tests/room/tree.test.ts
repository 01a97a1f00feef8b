import { describe, expect, test } from 'vitest';
import type { Room } from '../../src/room/room.ts';
import type { Votes } from '../../src/room/room-state.ts';
import { countFor } from '../../src/room/votes.ts';
import {
  debrief,
  decide,
  discuss,
  end,
  gathered,
  hands,
  openVote,
  played,
  readAll,
  refusal,
  rewind,
  stand,
  undo,
  voteAtDesk,
} from './a-room.ts';

const counted = (votes: Votes | null) =>
  votes && ['see', 'nod', 'blame'].map((choice) => countFor(votes, choice));

/** Every moment with what was decided at each attempt. */
function decisions({ state }: Room) {
  return Object.fromEntries(
    [...state.moments.values()].map(({ id, attempts }) => [id, attempts.map((one) => one.decided)]),
  );
}

function attempts({ state }: Room, id: string) {
  const moment = state.moments.get(id);
  return moment?.attempts.map((one) => [counted(one.first), counted(one.second), one.decided]);
}

describe('votes', () => {
  test('are kept by moment and round', () => {
    const room = played(gathered(), ...voteAtDesk, decide('desk/nod'));
    expect(attempts(room, '')).toEqual([[[3, 1, 0], [1, 3, 0], 'nod']]);
  });

  test('may be counted by several, in any order', () => {
    const more = [
      hands('first', 'desk/see', 2),
      hands('first', 'desk/nod', 1),
      hands('first', 'desk/see', 4),
    ];
    const start = played(gathered(), readAll, openVote);
    const [there, back] = [more, [...more].reverse()].map((acts) =>
      attempts(played(start, ...acts), ''),
    );
    expect(there).toEqual([[[6, 1, 0], null, null]]);
    expect(back).toEqual(there);
  });

  test('may be corrected after their round', () => {
    const talking = played(gathered(), readAll, openVote, hands('first', 'desk/see', 3), discuss);
    expect(attempts(played(talking, hands('first', 'desk/see', -1)), '')).toEqual([
      [[2, 0, 0], null, null],
    ]);
    const deciding = played(gathered(), ...voteAtDesk, hands('second', 'desk/blame', 2));
    expect(attempts(deciding, '')).toEqual([[[3, 1, 0], [1, 3, 2], null]]);
  });

  test('of teams count one each, and can be changed and taken back', () => {
    const teams = gathered({ voting: { kind: 'teams', teams: 3 } });
    const room = played(
      teams,
      readAll,
      openVote,
      stand('first', 1, 'desk/see'),
      stand('first', 2, 'desk/see'),
      stand('first', 3, 'desk/blame'),
      stand('first', 2, 'desk/nod'),
      stand('first', 3, 'desk/'),
    );
    expect(attempts(room, '')).toEqual([[[1, 1, 0], null, null]]);
  });
});

describe('rewinding', () => {
  const played1 = played(
    gathered(),
    ...voteAtDesk,
    decide('desk/nod'),
    readAll,
    decide('sofa/ask'),
    readAll,
  );

  test('makes another moment of a scene come back to', () => {
    expect(decisions(played1)).toEqual({
      '': ['nod'],
      'desk/nod': ['ask'],
      'desk/nod,sofa/ask': [null],
    });
  });

  test('goes another way from a moment, and deletes nothing', () => {
    const room = played(played1, rewind(''), decide('desk/see'), readAll);
    expect(decisions(room)).toEqual({
      '': ['nod', 'see'],
      'desk/nod': ['ask'],
      'desk/nod,sofa/ask': [null],
      'desk/see': [null],
    });
    expect(attempts(room, '')?.[0]).toEqual([[3, 1, 0], [1, 3, 0], 'nod']);
  });

  test('stands with all read, and nothing voted this time', () => {
    const room = played(played1, rewind(''));
    expect([room.phase, room.state.read, room.state.path]).toEqual(['reading', 4, []]);
    expect(played(room, openVote).phase).toBe('votingSilently');
    expect(attempts(played(room, openVote), '')?.[1]).toEqual([[0, 0, 0], null, null]);
  });

  test('jumps on as well as back, from the debrief too', () => {
    const room = played(played1, debrief, rewind(''), rewind('desk/nod,sofa/ask'));
    expect(room.state.path).toHaveLength(2);
    expect(refusal(room, decide('desk/nod'))).toBe('no-such-reply');
    expect(played(room, decide('desk/see')).phase).toBe('whatHappened');
  });

  test('leaves no attempt behind in which nothing happened', () => {
    const room = played(played1, rewind(''), rewind('desk/nod'), rewind(''));
    expect(decisions(room)['']).toEqual(['nod', null]);
    expect(decisions(room)['desk/nod']).toEqual(['ask', null]);
  });
});

describe('undo', () => {
  test('takes back what came before it, one after another, and keeps the entries', () => {
    const room = played(gathered(), readAll, openVote, hands('first', 'desk/see', 2));
    const back = played(room, undo);
    expect(attempts(back, '')).toEqual([[[0, 0, 0], null, null]]);
    expect(played(back, undo).phase).toBe('reading');
    expect(played(back, undo, undo).phase).toBe('gathering');
    expect(refusal(played(back, undo, undo), undo)).toBe('nothing-to-undo');
    expect(back.log.entries.map(({ act }) => act.type)).toEqual([
      'room.read-on',
      'room.vote-opened',
      'room.voted',
      'room.undone',
    ]);
  });

  test('brings back a decision, a rewinding and an end', () => {
    const deciding = played(gathered(), ...voteAtDesk);
    expect(played(deciding, decide('desk/nod'), undo)).toMatchObject({ phase: 'deciding' });
    const on = played(deciding, decide('desk/nod'), readAll);
    expect(played(on, rewind(''), undo).state).toEqual(on.state);
    expect(played(on, end, undo).phase).toBe('reading');
  });
});
