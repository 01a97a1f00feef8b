import { describe, expect, test } from 'vitest';
import type { Around } from '../../src/room/around.ts';
import type { Reveal } from '../../src/room/room-act.ts';
import { publicView } from '../../src/room/show-public.ts';
import { debrief, decide, gathered, played, readAll, voteAtDesk } from './a-room.ts';
import { nothingAround } from './a-talk.ts';
import { worked } from './worked-out.ts';

/** What is on the screen in a debrief after a whole talk. */
function revealing(what: Reveal) {
  const talk = [...voteAtDesk, decide('desk/see'), readAll, decide('sofa/stay'), readAll, debrief];
  return played(gathered(), ...talk, { type: 'room.revealed', what });
}

function shown(what: Reveal, around?: Around) {
  const room = revealing(what);
  return publicView(room, around ?? worked(room)).revealed;
}

const seen = (room: Parameters<typeof publicView>[0]) => publicView(room, nothingAround);

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

  test('whether a cost is exact, or comes from sampled plays', () => {
    const what: Reveal = { item: 'cost', moment: '' };
    const around = worked(revealing(what));
    expect(shown(what, around)).toMatchObject({ exact: true });
    const review = around.review && { ...around.review, exact: false };
    expect(shown(what, { ...around, review })).toMatchObject({ cost: 0, exact: false });
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
    expect(shown({ item: 'map' }, nothingAround)).toEqual({
      ...{ item: 'map', map: null },
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
      exact: true,
    });
    const around = worked(revealing({ item: 'score' }));
    const review = around.review && { ...around.review, exact: false };
    expect(shown({ item: 'score' }, { ...around, review })).toMatchObject({ exact: false });
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
    expect(seen(two).revealed?.item).toBe('reflect');
    expect(
      seen(played(two, { type: 'room.covered', what: { item: 'reflect' } })).revealed,
    ).toBeNull();
    expect(
      seen(played(two, { type: 'room.covered', what: { item: 'score' } })).revealed?.item,
    ).toBe('reflect');
  });
});
