import { describe, expect, test } from 'vitest';
import type { Room } from '../../src/room/room.ts';
import { publicView } from '../../src/room/show-public.ts';
import {
  blank,
  decide,
  discuss,
  end,
  gathered,
  hands,
  openVote,
  played,
  readAll,
  readOn,
  revealVotes,
  second,
  voteAtDesk,
} from './a-room.ts';
import { nothingAround } from './a-talk.ts';

const see = (room: Room) => publicView(room, nothingAround);
const counts = (room: Room) =>
  see(room).choosing?.replies.map(({ letter, first, second: again }) => [letter, first, again]);

describe('what the room sees', () => {
  test('while people gather: where it is, and who is there', () => {
    const room = gathered();
    const faceOf = (id: string, look: { feeling: string }) => `data:image/${id}-${look.feeling}`;
    expect(publicView(room, { ...nothingAround, faceOf })).toEqual({
      phase: 'gathering',
      rehearsal: false,
      language: 'en',
      title: 'Nobody called',
      setting: ['A room.'],
      contentNote: null,
      you: { role: 'Listener', goal: 'To listen' },
      people: [
        {
          ...{ id: 'ada', name: 'Ada', role: 'Ada of the ward' },
          ...{ feeling: 'calm', strength: 2, face: 'data:image/ada-calm' },
        },
        {
          ...{ id: 'ben', name: 'Ben', role: 'Ben of the ward' },
          ...{ feeling: 'calm', strength: 2, face: 'data:image/ben-calm' },
        },
      ],
      speaking: null,
      lines: [],
      said: null,
      choosing: null,
      ending: null,
      revealed: null,
      part: null,
      blank: false,
      theme: 'light',
      size: 0,
      timer: null,
    });
  });

  test('while lines are read: those read, and the face of the moment', () => {
    const one = see(played(gathered(), readOn));
    expect(one.lines).toEqual([{ who: 'Ada', you: false, stage: [], says: ['Nobody called.'] }]);
    expect(one.people[0]).toMatchObject({ feeling: 'sad', strength: 3 });
    expect([one.speaking, one.choosing]).toEqual(['ada', null]);
    const three = see(played(gathered(), readOn, readOn, readOn));
    expect(three.lines.slice(1)).toEqual([
      { who: null, you: true, stage: [], says: ['I am here now.'] },
      { who: null, you: false, stage: ['A clock ticks.'], says: [] },
    ]);
  });

  test('once all is read: the replies with their letters, and nothing that is not said', () => {
    expect(see(played(gathered(), readAll)).choosing).toEqual({
      replies: [
        {
          letter: 'A',
          says: ['I say see.'],
          does: null,
          first: null,
          second: null,
          decided: false,
        },
        {
          ...{ letter: 'B', says: ['I say nod.'], does: 'You nod' },
          ...{ first: null, second: null, decided: false },
        },
        {
          letter: 'C',
          says: ['I say blame.'],
          does: null,
          first: null,
          second: null,
          decided: false,
        },
      ],
      open: null,
      hidden: [],
    });
  });

  test('of votes nothing until they are revealed, and then both side by side', () => {
    const voting = played(gathered(), readAll, openVote, hands('first', 'desk/see', 3));
    expect(see(voting).choosing).toMatchObject({ open: 'first', hidden: ['first'] });
    expect(counts(voting)).toEqual([
      ['A', null, null],
      ['B', null, null],
      ['C', null, null],
    ]);
    expect(counts(played(voting, revealVotes))).toEqual([
      ['A', 3, null],
      ['B', 0, null],
      ['C', 0, null],
    ]);
    expect(counts(played(gathered(), ...voteAtDesk))).toEqual([
      ['A', 3, 1],
      ['B', 1, 3],
      ['C', 0, 0],
    ]);
  });

  test('of the first vote nothing while hands go up again, even where it was revealed', () => {
    const again = played(gathered(), readAll, openVote, hands('first', 'desk/see', 3), revealVotes);
    const voting = played(again, discuss, openVote, hands('second', 'desk/nod', 2));
    expect(counts(voting)?.flat()).toEqual(['A', null, null, 'B', null, null, 'C', null, null]);
    expect(see(voting).choosing?.hidden).toEqual(['first', 'second']);
  });

  test('what was decided, and then what comes of it below it', () => {
    const decided = played(gathered(), readAll, decide('desk/nod'));
    const said = {
      letter: 'B',
      says: ['I say nod.'],
      does: 'You nod',
      first: null,
      second: null,
      decided: true,
    };
    expect(see(decided)).toMatchObject({ phase: 'whatHappened', said });
    const on = see(played(decided, readOn));
    expect(on.lines.map(({ says }) => says)).toEqual([['This is hall.']]);
    expect([on.said, on.choosing]).toEqual([said, null]);
  });

  test('the ending once it is read', () => {
    const room = played(gathered(), readAll, decide('desk/blame'), readOn);
    expect(see(room).ending).toBeNull();
    expect(see(played(room, readOn)).ending).toEqual({
      title: 'The end at gone',
      outcome: 'broken',
      epilogue: [],
    });
  });

  test('how the screen was set', () => {
    const room = played(
      gathered(),
      blank(true),
      { type: 'room.look-set', theme: 'dark', size: 2 },
      { type: 'room.timer-set', seconds: 90 },
    );
    expect(see(room)).toMatchObject({
      ...{ blank: true, theme: 'dark', size: 2 },
      timer: { from: second(3), seconds: 90 },
    });
  });

  test('nothing of the talk any more once it is over', () => {
    const room = played(gathered(), ...voteAtDesk, end);
    expect(see(room)).toMatchObject({
      phase: 'over',
      lines: [],
      said: null,
      choosing: null,
      revealed: null,
    });
  });
});
