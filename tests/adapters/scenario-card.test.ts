import { expect, test } from 'vitest';
import { cardOf } from '../../src/adapters/scenario-card.ts';
import { choice, decision, ending, smallScenario } from '../core/play/small-scenario.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A scenario of which each scene calls for these criteria. */
function calling(...scenes: readonly (readonly string[])[]) {
  const decisions = scenes.map((callsFor, n) =>
    decision(`s${n}`, [choice('on', `s${n + 1}`)], {
      opportunity: { kind: 'emotion', cue: null, plain: true, callsFor, key: false },
    }),
  );
  const criteria = ids.map((id) => ({
    ...{ id, label: id.toUpperCase(), meaning: id, weight: 1, examples: [] },
  }));
  return smallScenario([...decisions, ending(`s${scenes.length}`)], {
    rubric: { id: null, criteria, breaches: [] },
  });
}

test('a card names what is practised most, and every criterion that is called for', () => {
  const scenario = calling(['a', 'b', 'c'], ['c', 'd', 'e'], ['c', 'e']);
  const source = { key: 'small-talk', origin: 'bundled', contentHash: '', face: '' } as const;
  expect(cardOf(scenario, source)).toMatchObject({
    practises: ['C', 'E', 'A', 'B'],
    criteria: ['c', 'e', 'a', 'b', 'd'],
  });
});
