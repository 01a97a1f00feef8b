import { describe, expect, it } from 'vitest';
import { lookInto } from '../../../src/core/analyse/checked.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { choice, decision, ending, passage, smallScenario } from '../play/small-scenario.ts';

/** Each dead end by its kind and the scene where it is met, with so many states explored. */
function deadEndsIn(scenario: Scenario, atMost?: number): readonly (readonly string[])[] {
  const { deadEnds, graph, explored } = lookInto(scenario, atMost);
  expect(explored === null).toBe(atMost !== undefined);
  return deadEnds().map(({ kind, state }) => [
    kind,
    scenario.scenes[graph.scene[state] ?? -1]?.id ?? '',
  ]);
}

describe('where exploring was left off', () => {
  const far = Array.from({ length: 20 }, (_, n) =>
    passage(`far${n}`, n === 19 ? 'end' : `far${n + 1}`),
  );

  it('replies and passages that lead round among what was explored are dead ends', () => {
    const round = smallScenario([
      decision('hub', [choice('in', 'cage'), choice('on', 'ring'), choice('away', 'far0')]),
      decision('cage', [choice('turn', 'cell', { repeat: true })]),
      decision('cell', [choice('back', 'cage', { repeat: true })]),
      passage('ring', 'round'),
      passage('round', 'ring'),
      ...far,
      ending('end'),
    ]);
    const both = [
      ['trap', 'cage'],
      ['next-circle', 'ring'],
    ];
    expect(deadEndsIn(round, 8)).toEqual(both);
    expect(deadEndsIn(round)).toEqual(both);
  });

  it('what leads on to something unexplored is none', () => {
    const open = smallScenario([
      decision('hub', [choice('in', 'cage'), choice('away', 'far0')]),
      decision('cage', [
        choice('turn', 'cage', { repeat: true }),
        choice('out', 'far3', { repeat: true }),
      ]),
      ...far,
      ending('end'),
    ]);
    expect(deadEndsIn(open, 4)).toEqual([]);
    expect(deadEndsIn(open)).toEqual([]);
  });
});
