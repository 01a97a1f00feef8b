import { describe, expect, test } from 'vitest';
import { choicesOffered, linesShown } from '../../../src/core/play/choices-offered.ts';
import {
  beginRun,
  factsAt,
  metersAt,
  type PlayState,
  sceneAt,
} from '../../../src/core/play/play-state.ts';
import { type Rules, rulesOf } from '../../../src/core/play/rules.ts';
import {
  continueOn,
  continuesBy,
  leadsBy,
  type Moved,
  takeChoice,
} from '../../../src/core/play/take-choice.ts';
import {
  choice,
  decision,
  ending,
  fact,
  line,
  meter,
  passage,
  smallScenario,
} from './small-scenario.ts';

const trusts = { kind: 'meter', meter: 'trust', atLeast: 60, atMost: null } as const;
const knows = { kind: 'fact', fact: 'named-a-date', is: true } as const;

function at(rules: Rules, state: PlayState) {
  return {
    scene: sceneAt(rules, state).id,
    meters: Object.fromEntries(metersAt(rules, state).map((one) => [one.meter.id, one.value])),
    facts: factsAt(rules, state).map(({ id }) => id),
    offered: choicesOffered(rules, state).map(({ id }) => id),
  };
}

function stateOf(moved: Moved): PlayState {
  if (!moved.ok) throw new Error(moved.reason);
  return moved.state;
}

/** The state after these choices, a dot standing for a Continue. */
function played(rules: Rules, moves: readonly string[]): PlayState {
  return moves.reduce(
    (state, move) =>
      stateOf(move === '.' ? continueOn(rules, state) : takeChoice(rules, state, move)),
    beginRun(rules),
  );
}

describe('a run', () => {
  test('begins at the start scene, every meter at its start, no facts', () => {
    const scenes = [ending('end'), decision('door', [choice('knock', 'end')])];
    const meters = [meter('trust', { start: 30 }), meter('hurry', { min: -5, max: 5, start: 0 })];
    const rules = rulesOf(smallScenario(scenes, { meters, facts: [fact('asked')], start: 'door' }));
    expect(at(rules, beginRun(rules))).toEqual({
      scene: 'door',
      meters: { trust: 30, hurry: 0 },
      facts: [],
      offered: ['knock'],
    });
  });
});

describe('taking a choice', () => {
  const rules = rulesOf(
    smallScenario(
      [
        decision('door', [
          choice('promise', 'hall', {
            changes: [{ meter: 'trust', by: 15 }],
            remember: ['named-a-date', 'asked'],
          }),
          choice('win-over', 'hall', { changes: [{ meter: 'trust', by: 90 }] }),
          choice('insult', 'hall', { changes: [{ meter: 'trust', by: -90 }] }),
          choice('take-back', 'hall', { remember: ['asked'], forget: ['asked', 'named-a-date'] }),
          choice('weigh', [
            { when: trusts, to: 'room' },
            { when: knows, to: 'hall' },
            { when: null, to: 'street' },
          ]),
          choice(
            'charm',
            [
              { when: trusts, to: 'room' },
              { when: null, to: 'street' },
            ],
            { changes: [{ meter: 'trust', by: 10 }] },
          ),
          choice('remind', 'room', { when: knows }),
        ]),
        passage('hall', [
          { when: trusts, to: 'room' },
          { when: null, to: 'door' },
        ]),
        ending('room'),
        ending('street', 'broken'),
      ],
      { meters: [meter('trust')], facts: [fact('asked'), fact('named-a-date')] },
    ),
  );

  test('changes meters and facts and leads on', () => {
    expect(at(rules, played(rules, ['promise']))).toEqual({
      scene: 'hall',
      meters: { trust: 65 },
      facts: ['asked', 'named-a-date'],
      offered: [],
    });
  });

  test('holds a meter between its least and its most', () => {
    expect(at(rules, played(rules, ['win-over'])).meters).toEqual({ trust: 100 });
    expect(at(rules, played(rules, ['insult'])).meters).toEqual({ trust: 0 });
  });

  test('remembers first and forgets then', () => {
    expect(at(rules, played(rules, ['take-back'])).facts).toEqual([]);
  });

  test('goes by the first route whose condition holds', () => {
    expect(at(rules, played(rules, ['weigh'])).scene).toBe('street');
    const start = beginRun(rules);
    const [, knowsADate] = rulesOf(rules.scenario).scenario.facts;
    expect(knowsADate?.id).toBe('named-a-date');
    expect(at(rules, stateOf(takeChoice(rules, { ...start, facts: [2] }, 'weigh'))).scene).toBe(
      'hall',
    );
    expect(at(rules, stateOf(takeChoice(rules, { ...start, meters: [60] }, 'weigh'))).scene).toBe(
      'room',
    );
  });

  test('looks at its routes as things stand after its own changes', () => {
    expect(at(rules, played(rules, ['charm'])).scene).toBe('room');
  });

  test('is possible once, also after coming back, unless it repeats', () => {
    expect(at(rules, played(rules, ['take-back', '.'])).offered).toEqual([
      'promise',
      'win-over',
      'insult',
      'weigh',
      'charm',
    ]);
    const loop = rulesOf(
      smallScenario([
        decision('door', [choice('wait', 'door', { repeat: true }), choice('leave', 'street')]),
        ending('street'),
      ]),
    );
    expect(at(loop, played(loop, ['wait', 'wait'])).offered).toEqual(['wait', 'leave']);
  });

  test('is offered only while its condition holds', () => {
    expect(at(rules, beginRun(rules)).offered).not.toContain('remind');
    const knowing = { ...beginRun(rules), facts: [2] };
    expect(at(rules, knowing).offered).toContain('remind');
  });

  test('tells by which route it leads', () => {
    const start = beginRun(rules);
    const routes = [0, 1, 2].map((route) => leadsBy(rules, start, { choice: 'weigh', route }));
    expect(routes).toEqual([false, false, true]);
    expect(leadsBy(rules, start, { choice: 'remind', route: 0 })).toBe(false);
    expect(leadsBy(rules, start, { choice: 'nothing', route: 0 })).toBe(false);
    const reading = played(rules, ['take-back']);
    expect([0, 1].map((route) => continuesBy(rules, reading, route))).toEqual([false, true]);
    expect(continuesBy(rules, start, 0)).toBe(false);
  });

  test('that is impossible is refused with a reason', () => {
    const start = beginRun(rules);
    const reading = played(rules, ['take-back']);
    const over = played(rules, ['charm']);
    const refusals = [
      takeChoice(rules, start, 'sing'),
      takeChoice(rules, start, 'remind'),
      takeChoice(rules, played(rules, ['take-back', '.']), 'take-back'),
      takeChoice(rules, reading, 'weigh'),
      takeChoice(rules, over, 'weigh'),
      continueOn(rules, start),
      continueOn(rules, over),
    ];
    expect(refusals).toEqual(
      [
        'no-such-choice',
        'not-offered',
        'not-offered',
        'nothing-to-choose',
        'conversation-over',
        'nothing-to-continue',
        'conversation-over',
      ].map((reason) => ({ ok: false, reason })),
    );
  });
});

describe('a condition', () => {
  const parts = { trusts, knows };
  const between = { kind: 'meter', meter: 'trust', atLeast: 40, atMost: 60 } as const;
  const conditions = {
    all: { kind: 'all', parts: [parts.trusts, parts.knows] },
    any: { kind: 'any', parts: [parts.trusts, parts.knows] },
    not: { kind: 'not', part: parts.knows },
    unknown: { kind: 'fact', fact: 'named-a-date', is: false },
    between,
  } as const;
  const lines = Object.entries(conditions).map(([name, when]) => line(name, { when }));
  const scenes = [
    decision('door', [choice('knock', 'end')], { lines: [line('always'), ...lines] }),
  ];
  const rules = rulesOf(
    smallScenario([...scenes, ending('end')], {
      meters: [meter('trust')],
      facts: [fact('named-a-date')],
    }),
  );

  test.each([
    [50, false, ['always', 'not', 'unknown', 'between']],
    [60, false, ['always', 'any', 'not', 'unknown', 'between']],
    [61, true, ['always', 'all', 'any']],
    [39, true, ['always', 'any']],
    [40, true, ['always', 'any', 'between']],
  ])('with trust at %i and the fact %s shows these lines', (trust, knowing, shown) => {
    const state = { ...beginRun(rules), meters: [trust], facts: [knowing ? 1 : 0] };
    expect(linesShown(rules, state).flatMap(({ says }) => says)).toEqual(shown);
  });

  test('on more facts than fit into one word is met by the right one', () => {
    const facts = Array.from({ length: 70 }, (_, n) => fact(`f${n}`));
    const asks = (n: number) => ({ kind: 'fact', fact: `f${n}`, is: true }) as const;
    const replies = [0, 29, 30, 31, 60, 69].map((n) =>
      choice(`ask-${n}`, 'end', { when: asks(n) }),
    );
    const remember = ['f30', 'f60', 'f69'];
    const many = rulesOf(
      smallScenario(
        [
          decision('door', [choice('learn', 'hall', { remember })]),
          decision('hall', replies),
          ending('end'),
        ],
        { facts },
      ),
    );
    expect(at(many, played(many, ['learn']))).toMatchObject({
      facts: remember,
      offered: ['ask-30', 'ask-60', 'ask-69'],
    });
  });
});
