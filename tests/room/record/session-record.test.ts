import { describe, expect, test } from 'vitest';
import { exploreScenario } from '../../../src/core/analyse/explore-scenario.ts';
import { reviewPath } from '../../../src/core/analyse/review-path.ts';
import { printPath } from '../../../src/core/play/path.ts';
import { costsOf, pathsOfRecord } from '../../../src/room/record/record-costs.ts';
import { recordedVotes } from '../../../src/room/record/recorded-votes.ts';
import { sessionRecord } from '../../../src/room/record/session-record.ts';
import type { Room } from '../../../src/room/room.ts';
import { debrief, decide, gathered, openVote, played, readAll, undo } from '../a-room.ts';
import { staged } from '../a-talk.ts';
import { noCosts, teamSession, wholeSession } from './a-session.ts';

function worked(room: Room) {
  const explored = exploreScenario(staged.rules);
  if (explored === null) throw new Error('a small talk can be explored');
  return costsOf(pathsOfRecord(room).map((path) => reviewPath(explored, path)));
}

describe('the record of a session', () => {
  test('tells each time that the room stood at a decision, in the order in which it did', () => {
    const { moments } = sessionRecord(wholeSession(), noCosts);
    expect(
      moments.map(({ number, id, attempt, onWay, seconds, replies }) => ({
        ...{ number, id, attempt, onWay, seconds },
        votes: replies.map(({ letter, first, second, decided }) =>
          [letter, first, second, decided ? 'said' : ''].join(' '),
        ),
      })),
    ).toEqual([
      {
        ...{ number: 1, id: '', attempt: 1, onWay: false },
        seconds: { arrived: 0, first: 2, second: 6, decided: 10 },
        votes: ['A 3 1 ', 'B 1 3 said', 'C 0 0 '],
      },
      {
        ...{ number: 2, id: 'desk/nod', attempt: 1, onWay: false },
        seconds: { arrived: 11, first: 12, second: null, decided: 16 },
        votes: ['A 2  said', 'B 2  '],
      },
      {
        ...{ number: 1, id: '', attempt: 2, onWay: true },
        seconds: { arrived: 18, first: null, second: null, decided: 19 },
        votes: ['A   ', 'B   ', 'C   said'],
      },
    ]);
  });

  test('names the most even vote, the largest shift, and every ending that was met', () => {
    const record = sessionRecord(wholeSession(), noCosts);
    expect(record.split).toEqual({ number: 2, attempt: 1, round: 'first', evenness: 1 });
    expect(record.shift).toEqual({ number: 1, attempt: 1, share: 0.5 });
    expect(record.endings).toEqual([
      {
        ...{ title: 'The end at thanks', outcome: 'connected', epilogue: [] },
        ...{ path: 'desk/nod,sofa/stay', onWay: false },
      },
      {
        ...{ title: 'The end at gone', outcome: 'broken', epilogue: [] },
        ...{ path: 'desk/blame', onWay: true },
      },
    ]);
    expect(record).toMatchObject({ seconds: 22, over: true, rehearsal: false, score: null });
  });

  test('tells the cost of every reply on every way that was tried, and a line crossed in its place', () => {
    const room = wholeSession();
    expect(pathsOfRecord(room).map(printPath)).toEqual(['desk/nod,sofa/stay', 'desk/blame']);
    const { moments } = sessionRecord(room, worked(room));
    expect(
      moments.map(({ replies }) => replies.map(({ cost, breaches }) => breaches[0] ?? cost)),
    ).toEqual([
      [0, 0, 'Demeans'],
      [25, 0],
      [0, 0, 'Demeans'],
    ]);
  });

  test('leaves out what was undone', () => {
    const room = played(gathered(), readAll, openVote, undo, openVote, undo, decide('desk/see'));
    const { moments } = sessionRecord(room, noCosts);
    expect(moments.map(({ seconds }) => seconds)).toEqual([
      { arrived: 0, first: null, second: null, decided: 6 },
    ]);
    const again = played(gathered(), readAll, openVote, undo, openVote);
    expect(sessionRecord(again, noCosts).moments[0]?.seconds.first).toBe(4);
  });

  test('tells the score only where the trainer released it', () => {
    const over = played(gathered(), readAll, decide('desk/blame'), readAll, debrief);
    const shown = played(over, { type: 'room.revealed', what: { item: 'score' } });
    expect(sessionRecord(over, noCosts).score).toBeNull();
    expect(sessionRecord(shown, noCosts).score).toEqual({ score: -100, band: null });
    expect(sessionRecord(played(shown, undo), noCosts).score).toBeNull();
  });
});

describe('the votes of a session', () => {
  test('are a row for each reply and round where hands are counted', () => {
    const votes = recordedVotes(sessionRecord(wholeSession(), noCosts));
    expect(
      votes.map(({ moment, round, letter, hands, share, seconds }) => [
        ...[moment, round, letter],
        ...[hands, share, seconds],
      ]),
    ).toEqual([
      [1, 'first', 'A', 3, 0.75, 2],
      [1, 'first', 'B', 1, 0.25, 2],
      [1, 'first', 'C', 0, 0, 2],
      [1, 'second', 'A', 1, 0.25, 6],
      [1, 'second', 'B', 3, 0.75, 6],
      [1, 'second', 'C', 0, 0, 6],
      [2, 'first', 'A', 2, 0.5, 12],
      [2, 'first', 'B', 2, 0.5, 12],
    ]);
  });

  test('are a row for each team that stood for a reply where teams vote', () => {
    const votes = recordedVotes(sessionRecord(teamSession(), noCosts));
    expect(
      votes.map(({ round, team, letter, share, decided, hands }) => [
        ...[round, team, letter],
        ...[share, decided, hands],
      ]),
    ).toEqual([
      ['first', 1, 'B', 0.5, false, null],
      ['first', 3, 'A', 0.5, true, null],
      ['second', 1, 'A', 1, true, null],
      ['second', 2, 'A', 1, true, null],
      ['second', 3, 'A', 1, true, null],
    ]);
  });
});
