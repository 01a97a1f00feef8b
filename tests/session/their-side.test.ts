import { describe, expect, test } from 'vitest';
import { theirSide } from '../../src/session/their-side.ts';
import { choice, decision, ending, line, smallScenario } from '../core/play/small-scenario.ts';
import { playableOf, readOf, scoredTalk, walked } from './scored-talk.ts';

function told(path: string, more: Parameters<typeof walked>[1] = {}, playable = playableOf()) {
  return theirSide(readOf(walked(path, more), playable)).map((moment) => ({
    scene: moment.scene.id,
    thinks: moment.lines.map(({ thinks }) => thinks.join()),
    guess: moment.guess?.answer ?? null,
    guessed: moment.guessed,
    heard: moment.heard && [
      moment.heard.at,
      moment.heard.choice.id,
      moment.heard.hearer?.id ?? null,
    ],
    hidden: moment.hidden,
  }));
}

describe('their side of a talk', () => {
  test('tells every scene with what they thought, and who heard each reply', () => {
    const guesses = [{ scene: 'sofa', guess: 'cold' }];
    expect(told('desk/see,sofa/leave', { guesses })).toEqual([
      {
        scene: 'desk',
        thinks: ['They never do.', ''],
        guess: null,
        guessed: null,
        heard: [0, 'see', 'ada'],
        hidden: true,
      },
      { scene: 'hall', thinks: [''], guess: null, guessed: null, heard: null, hidden: false },
      {
        scene: 'sofa',
        thinks: [''],
        guess: 'tired',
        guessed: 'cold',
        heard: [1, 'leave', 'ada'],
        hidden: false,
      },
      { scene: 'shrug', thinks: [''], guess: null, guessed: null, heard: null, hidden: false },
    ]);
  });

  test('lets the one hear whom the author names', () => {
    expect(told('desk/blame')[0]?.heard).toEqual([0, 'blame', 'ben']);
  });

  test('lets the last one hear who spoke, scenes ago if need be, and nobody where nobody did', () => {
    const silence = [line('', { by: null, says: [], stage: ['A clock.'] })];
    const quiet = smallScenario(
      [
        decision('porch', [choice('wait', 'door')], { lines: silence }),
        decision('door', [choice('knock', 'room')], { lines: [line('Yes?', { by: 'ben' })] }),
        decision('room', [choice('sit', 'end')], { lines: silence }),
        ending('end'),
      ],
      { id: 'scored-talk', people: scoredTalk.people },
    );
    const heard = told('porch/wait,door/knock,room/sit', {}, playableOf(quiet)).map(
      (one) => one.heard,
    );
    expect(heard).toEqual([[0, 'wait', null], [1, 'knock', 'ben'], [2, 'sit', 'ben'], null]);
  });

  test('shows only the lines that were said on this run', () => {
    const lines = [
      line('You came back.', { when: { kind: 'fact', fact: 'back', is: true }, thinks: ['Good.'] }),
      line('Hello.'),
    ];
    const facts = [{ id: 'back', meaning: 'back' }];
    const scenes = [decision('desk', [choice('see', 'end')], { lines }), ending('end')];
    const playable = playableOf(smallScenario(scenes, { facts }));
    expect(told('desk/see', {}, playable)[0]).toMatchObject({ thinks: [''], hidden: false });
  });
});
