import { describe, expect, test } from 'vitest';
import { cyclesOf } from '../../../src/core/play/cycles-of.ts';
import { rulesOf } from '../../../src/core/play/rules.ts';
import type { Scene } from '../../../src/core/scenario/scenario.ts';
import { choice, decision, ending, passage, smallScenario } from './small-scenario.ts';

/** Every scene that can be come back to, with the number of its cycle. */
function onCycles(scenes: readonly Scene[]): Readonly<Record<string, number>> {
  const found = cyclesOf(scenes, new Map(scenes.map(({ id }, n) => [id, n])));
  return Object.fromEntries(
    scenes.flatMap(({ id }, n) => (found[n] === null ? [] : [[id, found[n] as number]])),
  );
}

describe('the scenes that a run might come back to', () => {
  test('are those on a circle, by whatever route, and those that lead to themselves', () => {
    const scenes = [
      decision('lobby', [choice('in', 'door')]),
      decision('door', [choice('knock', 'hall'), choice('leave', 'street')]),
      passage('hall', [
        { when: { kind: 'not', part: { kind: 'all', parts: [] } }, to: 'door' },
        { when: null, to: 'room' },
      ]),
      decision('room', [choice('wait', 'room'), choice('go', 'street')]),
      ending('street'),
    ];
    const { door, hall, room, ...others } = onCycles(scenes);
    expect([door === hall, door === room, others]).toEqual([true, false, {}]);
  });

  test('are none where the talk only goes on', () => {
    expect(onCycles([decision('door', [choice('in', 'room')]), ending('room')])).toEqual({});
  });

  test('are found in a chain of 5,000 scenes that closes on itself', () => {
    const chain = Array.from({ length: 5_000 }, (_, n) =>
      decision(`s${n}`, [choice('on', `s${(n + 1) % 5_000}`)]),
    );
    expect(new Set(Object.values(onCycles(chain))).size).toBe(1);
    expect(Object.keys(onCycles(chain))).toHaveLength(5_000);
  });

  test('are the only ones whose choices are remembered as taken', () => {
    const rules = rulesOf(
      smallScenario([
        decision('lobby', [choice('in', 'door')]),
        decision('door', [
          choice('wait', 'door'),
          choice('hum', 'door', { repeat: true }),
          choice('leave', 'street'),
        ]),
        ending('street'),
      ]),
    );
    const taken = rules.scenes.map(({ choices }) => choices.map((rule) => rule.taken !== null));
    expect(taken).toEqual([[false], [true, false, true], []]);
    expect(rules.wordsOfTaken).toBe(1);
  });
});
