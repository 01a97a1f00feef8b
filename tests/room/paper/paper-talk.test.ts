import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../../src/core/play/rules.ts';
import { paperTalk } from '../../../src/room/paper/paper-talk.ts';
import {
  choice,
  decision,
  ending,
  fact,
  meter,
  passage,
  smallScenario,
} from '../../core/play/small-scenario.ts';

const asked = { kind: 'fact', fact: 'asked', is: true } as const;
const trusted = { kind: 'meter', meter: 'trust', atLeast: 60, atMost: null } as const;

/** The end stands first in the file, one scene leads nowhere, one fact and one meter nobody asks for. */
const rules = rulesOf(
  smallScenario(
    [
      decision('desk', [
        choice('ask', 'hall', {
          remember: ['asked', 'idle'],
          changes: [
            { meter: 'trust', by: 10 },
            { meter: 'noise', by: 5 },
          ],
        }),
        choice('wait', 'desk', { forget: ['asked'], changes: [{ meter: 'trust', by: -5 }] }),
        choice('look', 'desk', { repeat: true, when: asked }),
      ]),
      ending('gone', 'broken'),
      passage('hall', [
        { when: trusted, to: 'thanks' },
        { when: null, to: 'gone' },
      ]),
      ending('thanks'),
      ending('never'),
    ],
    { facts: [fact('idle'), fact('asked')], meters: [meter('noise'), meter('trust')] },
  ),
);

describe('a talk on paper', () => {
  const { cards, sheet } = paperTalk(rules);

  test('begins with card 1, ends with the endings, and leaves out what nobody can come to', () => {
    expect(cards.map(({ number, scene }) => `${number} ${scene}`)).toEqual([
      '1 desk',
      '2 hall',
      '3 thanks',
      '4 gone',
    ]);
  });

  test('keeps only what some condition asks for', () => {
    expect(sheet).toEqual({
      boxes: [{ fact: 'asked', number: 1, meaning: 'asked' }],
      scales: [{ meter: 'trust', name: 'trust', start: 50, min: 0, max: 100 }],
    });
  });

  test('says of each reply when it can be given, what it changes and where it leads', () => {
    expect(cards[0]?.replies.map(({ says: _, does: __, ...rest }) => rest)).toEqual([
      {
        ...{ letter: 'A', when: null, once: true },
        ways: [{ when: null, card: 2 }],
        marks: ['add 10 to “trust”', 'tick box 1'],
      },
      {
        ...{ letter: 'B', when: null, once: true },
        ways: [{ when: null, card: 1 }],
        marks: ['take 5 from “trust”', 'clear box 1'],
      },
      {
        ...{ letter: 'C', when: 'box 1 is ticked', once: false, marks: [] },
        ways: [{ when: null, card: 1 }],
      },
    ]);
    expect(cards[1]?.ways).toEqual([
      { when: '“trust” is 60 or more', card: 3 },
      { when: null, card: 4 },
    ]);
  });

  test('tells two scales of the same name apart', () => {
    const twice = smallScenario(
      [
        decision('desk', [
          choice('a', 'end', { when: { ...trusted, meter: 'm1' } }),
          choice('b', 'end', { when: { ...trusted, meter: 'm2' } }),
          choice('c', 'end'),
        ]),
        ending('end'),
      ],
      { meters: [meter('m1', { label: 'Trust' }), meter('m2', { label: 'Trust' })] },
    );
    expect(paperTalk(rulesOf(twice)).cards[0]?.replies.map(({ when }) => when)).toEqual([
      '“Trust” is 60 or more',
      '“Trust (2)” is 60 or more',
      null,
    ]);
  });
});
