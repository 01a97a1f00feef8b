import { describe, expect, test } from 'vitest';
import type { Room } from '../../src/room/room.ts';
import { consoleView } from '../../src/room/show-console.ts';
import { publicView } from '../../src/room/show-public.ts';
import {
  debrief,
  decide,
  discuss,
  gathered,
  hands,
  openVote,
  played,
  readAll,
  readOn,
  refusal,
  revealVotes,
  rewind,
  second,
  stand,
  voteAtDesk,
} from './a-room.ts';
import { nothingAround, staged } from './a-talk.ts';
import { worked } from './worked-out.ts';

const lead = (room: Room) => consoleView(room, worked(room));
const cue = ({ now, before, next }: ReturnType<typeof lead>) =>
  [before, now, next].map((one) =>
    one?.kind === 'line' ? [...one.line.stage, ...one.line.says].join() : (one?.kind ?? null),
  );
const stems = (room: Room) => lead(room).stems.map(({ about, says }) => `${about}: ${says}`);

describe('what the trainer sees', () => {
  test('is what the room sees, and where it stands', () => {
    const room = played(gathered(), readAll, openVote, hands('first', 'desk/see', 2));
    const view = lead(room);
    expect(view.screen).toEqual(publicView(room, worked(room)));
    expect(view).toMatchObject({
      ...{ roomId: 'room-1', revision: 3, phase: 'votingSilently', counting: 'first' },
      ...{ voting: { kind: 'hands' }, here: { moment: '', scene: 'desk' } },
      read: { done: 4, of: 4 },
      since: { session: second(0), moment: second(0), phase: second(2) },
      discuss: ['Who has felt this?'],
      thoughts: [{ who: 'Ada', says: ['Nobody called.'], thinks: ['They never do.'] }],
      guess: { ask: 'What is it?', answer: 'guilt', others: ['cold'], because: 'She hid it.' },
    });
  });

  test('is what is on the screen, was before it and comes next', () => {
    const room = gathered();
    expect(cue(lead(room))).toEqual([null, 'setting', 'Nobody called.']);
    const one = played(room, readOn);
    expect(cue(lead(one))).toEqual(['setting', 'Nobody called.', 'I am here now.']);
    const all = played(one, readAll);
    expect(cue(lead(all))).toEqual(['A clock ticks.', 'replies', null]);
    const decided = played(all, decide('desk/see'));
    expect(cue(lead(decided))).toEqual(['replies', 'decided', 'This is hall.']);
    expect(cue(lead(played(decided, readOn)))).toEqual(['decided', 'This is hall.', 'Sit down.']);
    const over = played(all, decide('desk/blame'), readAll);
    expect(cue(lead(over))).toEqual(['This is gone.', 'ending', null]);
  });

  test('tells of each reply what the author and the analysis say', () => {
    const [see, nod, blame] = lead(played(gathered(), ...voteAtDesk)).replies;
    const [criterion] = staged.rules.scenario.rubric.criteria;
    const thanks = { title: 'The end at thanks', outcome: 'connected' };
    expect(see).toEqual({
      ...{ letter: 'A', choice: 'see', says: ['I say see.'], does: null, first: 3, second: 1 },
      ...{ most: false, decided: false, rates: [{ criterion, rating: 'specific' }], breaches: [] },
      ...{ hears: ['He saw it.'], feedback: ['Well seen.'], cost: 0, exact: true },
      endings: [thanks, { title: 'The end at gone', outcome: 'broken' }],
    });
    expect(nod).toMatchObject({ letter: 'B', first: 1, second: 3, most: true });
    expect(blame).toMatchObject({
      breaches: [{ label: 'Demeans' }],
      endings: [{ title: 'The end at gone', outcome: 'broken' }],
    });
    // The room can come back from the sofa and say it better, so nodding loses nothing.
    expect(nod?.cost).toBe(0);
    expect(blame?.cost).toBe(200);
  });

  test('tells no cost before it is worked out, nor by the review of another way', () => {
    const room = played(gathered(), readAll);
    const view = consoleView(room, nothingAround);
    expect(view.replies.map(({ cost, endings }) => [cost, endings])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    const sofa = played(room, decide('desk/see'), readAll);
    const other = played(room, decide('desk/nod'), readAll);
    const stale = consoleView(sofa, worked(other));
    expect(stale.replies.map(({ cost }) => cost)).toEqual([null, null]);
  });

  test('hints at a majority only where one reply has most votes', () => {
    const voting = played(gathered(), readAll, openVote);
    const most = (room: Room) => lead(room).replies.map((reply) => reply.most);
    expect(most(voting)).toEqual([false, false, false]);
    expect(most(played(voting, hands('first', 'desk/nod', 2)))).toEqual([false, true, false]);
    const tied = played(voting, hands('first', 'desk/nod', 2), hands('first', 'desk/see', 2));
    expect(most(tied)).toEqual([false, false, false]);
  });

  test('lists what each team stands for', () => {
    const teams = played(gathered({ voting: { kind: 'teams', teams: 2 } }), readAll);
    expect(lead(teams).teams).toEqual([]);
    expect(lead(played(teams, openVote, stand('first', 2, 'desk/nod'))).teams).toEqual([
      { team: 1, choice: null },
      { team: 2, choice: 'nod' },
    ]);
  });
});

describe('what can be done now', () => {
  test('is listed with its keys, and can be done', () => {
    const room = played(gathered(), readAll, openVote);
    const { moves } = lead(room);
    expect(moves.map(({ act, keys }) => [act.type, keys.join(' ')])).toEqual([
      ['room.vote-revealed', 'r'],
      ['room.discussed', 't'],
      ['room.debriefed', ''],
      ['room.blanked', 'b .'],
      ['room.undone', 'u'],
      ['room.ended', ''],
      ['room.decided', 'd'],
      ['room.decided', 'd'],
      ['room.decided', 'd'],
      ['room.rewound', ''],
    ]);
    for (const { act } of moves) expect(refusal(room, act)).toBeNull();
  });

  test('in the debrief is to show, in the order of the talk', () => {
    const talk = played(gathered(), readAll, decide('desk/see'), readAll, decide('sofa/stay'));
    const room = played(talk, readAll, debrief, { type: 'room.revealed', what: { item: 'split' } });
    expect(lead(talk).reveals).toEqual([]);
    expect(lead(room).reveals.map(({ what }) => Object.values(what).join(' '))).toEqual([
      'split',
      'thoughts ',
      'cost ',
      'discuss ',
      'thoughts desk/see',
      'cost desk/see',
      'thoughts desk/see,sofa/stay',
      'map',
      'best-way',
      'score',
      'reflect',
    ]);
    expect(lead(room).reveals.filter(({ revealed }) => revealed)).toEqual([
      { what: { item: 'split' }, revealed: true, shown: true },
    ]);
    for (const { what } of lead(room).reveals.slice(1)) {
      expect(refusal(room, { type: 'room.revealed', what })).toBeNull();
    }
  });
});

test('the tree tells every place, how often it was stood at and what was decided', () => {
  const room = played(
    gathered(),
    readAll,
    decide('desk/nod'),
    readAll,
    rewind(''),
    decide('desk/blame'),
    readAll,
  );
  expect(lead(room).tree).toEqual([
    {
      ...{ id: '', after: null, kind: 'decision', depth: 0, by: null },
      ...{ title: null, decided: ['B', 'C'], onWay: true, here: false },
    },
    {
      ...{ id: 'desk/nod', after: '', kind: 'decision', depth: 1 },
      by: { letter: 'B', says: ['I say nod.'], does: 'You nod' },
      ...{ title: null, decided: [null], onWay: false, here: false },
    },
    {
      ...{ id: 'desk/blame', after: '', kind: 'ending', depth: 1 },
      by: { letter: 'C', says: ['I say blame.'], does: null },
      ...{ title: 'The end at gone', decided: [null], onWay: true, here: true },
    },
  ]);
});

describe('stems', () => {
  test('say what was seen, wondered and asked, from what was revealed', () => {
    expect(stems(played(gathered(), ...voteAtDesk, decide('desk/nod')))).toEqual([
      'shift: I saw 2 more choose B after we talked. I wondered what you had heard from each other. What was on your mind when you moved, or stayed?',
      'vote: I saw 3 of 4 choose B, “I say nod”. I wondered what in Ada’s words it answers. What was on your mind when you chose it?',
      'decision: I saw us go with B, “I say nod”. I wondered how Ada would take it. What was on your mind as we said it?',
      'feeling: I saw something change in Ada’s face. I wondered what lies under the words. What was on your mind when you heard them?',
    ]);
  });

  test('tell of a divided room', () => {
    const two = [
      hands('first', 'desk/see', 5),
      hands('first', 'desk/nod', 4),
      hands('first', 'desk/blame', 1),
    ];
    const room = played(gathered(), readAll, openVote, ...two, revealVotes, discuss);
    expect(stems(room)[0]).toBe(
      'even: I saw the room divide: 5 for A, 4 for B. I wondered whether we heard Ada in different ways. What did you hear, those who chose A, and those who chose B?',
    );
  });

  test('give away no vote that is still hidden', () => {
    const hidden = played(gathered(), readAll, openVote, hands('first', 'desk/see', 3), discuss);
    expect(lead(hidden).stems.map(({ about }) => about)).toEqual(['feeling']);
    expect(lead(gathered()).stems).toEqual([]);
  });
});
