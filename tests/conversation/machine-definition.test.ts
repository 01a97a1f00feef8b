import { describe, expect, test } from 'vitest';
import { machineDefinition } from '../../src/conversation/machine-definition.ts';
import {
  choice,
  decision,
  ending,
  fact,
  line,
  meter,
  passage,
  smallScenario,
} from '../core/play/small-scenario.ts';

const trusts = { kind: 'meter', meter: 'trust', atLeast: 60, atMost: null } as const;

const talk = smallScenario(
  [
    decision(
      'door',
      [
        choice('knock', [
          { when: trusts, to: 'hall' },
          { when: null, to: 'street' },
        ]),
        choice('leave', 'street', { does: 'Walk away', says: ['Another time.'] }),
      ],
      { lines: [line('Who is it?', { stage: ['Steps behind the door.'] })] },
    ),
    passage('hall', 'room'),
    ending('room'),
    ending('street', 'broken'),
  ],
  { meters: [meter('trust')], facts: [fact('knocked')] },
);

describe('the definition of a machine', () => {
  test('has a state a scene, a transition a route, and says what is the case', () => {
    expect(machineDefinition(talk)).toEqual({
      id: 'small-talk',
      description: 'Small talk',
      initial: 'door',
      context: { scene: 0, meters: [50], facts: [0], taken: [] },
      states: {
        door: {
          description: 'ada: (Steps behind the door.) Who is it?',
          meta: { is: 'awaitingChoice' },
          on: {
            'learner.chose': [
              {
                target: 'hall',
                description: 'I say knock.',
                guard: { type: 'leads', params: { choice: 'knock', route: 0 } },
                actions: { type: 'take', params: { choice: 'knock' } },
              },
              {
                target: 'street',
                description: 'I say knock.',
                guard: { type: 'leads', params: { choice: 'knock', route: 1 } },
                actions: { type: 'take', params: { choice: 'knock' } },
              },
              {
                target: 'street',
                description: '(Walk away) Another time.',
                guard: { type: 'leads', params: { choice: 'leave', route: 0 } },
                actions: { type: 'take', params: { choice: 'leave' } },
              },
            ],
          },
        },
        hall: {
          description: 'ada: This is hall.',
          meta: { is: 'reading' },
          on: {
            'learner.continued': [
              {
                target: 'room',
                guard: { type: 'continues', params: { route: 0 } },
                actions: { type: 'goOn' },
              },
            ],
          },
        },
        room: {
          description: 'ada: This is room.',
          type: 'final',
          meta: { is: 'over', ending: 'The end at room', outcome: 'connected' },
        },
        street: {
          description: 'ada: This is street.',
          type: 'final',
          meta: { is: 'over', ending: 'The end at street', outcome: 'broken' },
        },
      },
    });
  });

  test('is plain data: printed as JSON and read again it is the same', () => {
    const definition = machineDefinition(talk);
    expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
  });
});
