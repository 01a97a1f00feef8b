import { describe, expect, test } from 'vitest';
import { exploreScenario } from '../../src/core/analyse/explore-scenario.ts';
import { reviewPath } from '../../src/core/analyse/review-path.ts';
import type { Around } from '../../src/room/around.ts';
import { pathToReview, type Room } from '../../src/room/room.ts';
import type { Reveal } from '../../src/room/room-act.ts';
import { publicView } from '../../src/room/show-public.ts';
import {
  blank,
  debrief,
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
import { nothingAround, staged } from './a-talk.ts';

const explored = (() => {
  const all = exploreScenario(staged.rules);
  if (all === null) throw new Error('a small talk can be explored');
  return all;
})();

/** Everything worked out. */
function worked(room: Room): Around {
  const best = {
    path: [
      { scene: 'desk', choice: 'see' },
      { scene: 'sofa', choice: 'stay' },
    ],
  };
  return { ...nothingAround, review: reviewPath(explored, pathToReview(room)), best };
}

const see = (room: Room) => publicView(room, nothingAround);
const counts = (room: Room) =>
  see(room).choosing?.replies.map(({ letter, first, second: again }) => [letter, first, again]);

/** What is on the screen in a debrief after a whole talk. */
function shown(what: Reveal, around?: Around) {
  const talk = [...voteAtDesk, decide('desk/see'), readAll, decide('sofa/stay'), readAll, debrief];
  const room = played(gathered(), ...talk, { type: 'room.revealed', what });
  return publicView(room, around ?? worked(room)).revealed;
}

describe('what the room sees', () => {
  test('while people gather: where it is, and who is there', () => {
    const room = gathered();
    const faceOf = (id: string, look: { feeling: string }) => `data:image/${id}-${look.feeling}`;
    expect(publicView(room, { ...nothingAround, faceOf })).toEqual({
      phase: 'gathering',
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

describe('what is shown in the debrief', () => {
  const reply = (
    letter: string,
    says: string,
    votes: readonly (number | null)[],
    decided: boolean,
  ) => ({
    ...{ letter, says: [says], does: letter === 'B' ? 'You nod' : null },
    ...{ first: votes[0], second: votes[1], decided },
  });

  test('where the room split', () => {
    const replies = [
      reply('A', 'I say see.', [3, 1], true),
      reply('B', 'I say nod.', [1, 3], false),
      reply('C', 'I say blame.', [0, 0], false),
    ];
    const told = { asked: ['Nobody called.'], replies };
    expect(shown({ item: 'split' })).toEqual({
      item: 'split',
      even: { ...told, round: 'first' },
      shift: { ...told, share: 0.5 },
    });
  });

  test('what a decision cost, and that it is still being worked out', () => {
    const what: Reveal = { item: 'cost', moment: '' };
    expect(shown(what)).toMatchObject({ item: 'cost', cost: 0, workingOut: false, breaches: [] });
    expect(shown(what, nothingAround)).toMatchObject({ cost: null, workingOut: true });
  });

  test('a line crossed in place of a cost', () => {
    const room = played(gathered(), readAll, decide('desk/blame'), debrief, {
      type: 'room.revealed',
      what: { item: 'cost', moment: '' },
    });
    expect(publicView(room, worked(room)).revealed).toMatchObject({
      cost: null,
      breaches: ['Demeans'],
    });
  });

  test('the talk from the other side, a moment at a time', () => {
    expect(shown({ item: 'thoughts', moment: '' })).toEqual({
      item: 'thoughts',
      lines: [
        { who: 'Ada', you: false, stage: [], says: ['Nobody called.'], thinks: ['They never do.'] },
        { who: null, you: true, stage: [], says: ['I am here now.'], thinks: [] },
        { who: null, you: false, stage: ['A clock ticks.'], says: [], thinks: [] },
      ],
      heard: {
        by: 'Ada',
        reply: reply('A', 'I say see.', [null, null], true),
        hears: ['He saw it.'],
      },
      guess: { ask: 'What is it?', answer: 'guilt', because: 'She hid it.' },
    });
  });

  test('the way, as a tree of what was said', () => {
    expect(shown({ item: 'map' })).toEqual({
      item: 'map',
      stops: [
        { after: null, reply: null, words: ['Nobody called.'], outcome: null, onWay: true },
        {
          after: 0,
          reply: { letter: 'A', says: ['I say see.'], does: null },
          ...{ words: ['Sit down.'], outcome: null, onWay: true },
        },
        {
          after: 1,
          reply: { letter: 'A', says: ['I say stay.'], does: null },
          ...{ words: ['The end at thanks'], outcome: 'connected', onWay: true },
        },
      ],
    });
  });

  test('the best way, the score, the questions and a prompt', () => {
    expect(shown({ item: 'best-way' })).toEqual({
      item: 'best-way',
      workingOut: false,
      steps: [
        { asked: ['Nobody called.'], says: ['I say see.'], does: null },
        { asked: ['Sit down.'], says: ['I say stay.'], does: null },
      ],
      ending: { title: 'The end at thanks', outcome: 'connected', epilogue: [] },
    });
    expect(shown({ item: 'best-way' }, nothingAround)).toEqual({
      ...{ item: 'best-way', workingOut: true, steps: [], ending: null },
    });
    expect(shown({ item: 'score' })).toEqual({
      item: 'score',
      score: 100,
      band: null,
      highest: 100,
    });
    expect(shown({ item: 'reflect' })).toEqual({
      item: 'reflect',
      questions: ['What did you notice in yourself?'],
    });
    expect(shown({ item: 'discuss', moment: '' })).toEqual({
      item: 'discuss',
      prompt: ['Who has felt this?'],
    });
  });

  test('one thing at a time, until it is covered', () => {
    const talk = played(gathered(), readAll, decide('desk/blame'), debrief);
    const two = played(
      talk,
      { type: 'room.revealed', what: { item: 'score' } },
      { type: 'room.revealed', what: { item: 'reflect' } },
    );
    expect(see(two).revealed?.item).toBe('reflect');
    expect(
      see(played(two, { type: 'room.covered', what: { item: 'reflect' } })).revealed,
    ).toBeNull();
    expect(see(played(two, { type: 'room.covered', what: { item: 'score' } })).revealed?.item).toBe(
      'reflect',
    );
  });
});
