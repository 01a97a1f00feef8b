import { describe, expect, it } from 'vitest';
import { printRatingSheet } from '../../src/core/rate/print-rating-sheet.ts';
import { ratingRows } from '../../src/core/rate/rating-rows.ts';
import type { Choice, Line, Scenario, Scene } from '../../src/core/scenario/scenario.ts';
import { everyChoice, shippedScenarios } from './shipped.ts';

/** A reply without all that a rater must not know. */
const stripChoice = (choice: Choice): Choice => ({
  ...choice,
  to: [{ when: null, to: 'elsewhere' }],
  rates: [],
  breaches: [],
  repairs: [],
  changes: [],
  remember: [],
  forget: [],
  hears: [],
  hearer: null,
  feedback: [],
});

const stripLine = (line: Line): Line => ({ ...line, feeling: null, strength: 1, thinks: [] });

function stripScene(scene: Scene): Scene {
  const stripped = { ...scene, lines: scene.lines.map(stripLine), guess: null, discuss: [] };
  if (stripped.kind !== 'decision') return stripped;
  const { opportunity, choices } = stripped;
  return {
    ...stripped,
    opportunity:
      opportunity === null ? null : { ...opportunity, cue: null, plain: true, key: false },
    choices: choices.map(stripChoice).toReversed(),
  };
}

const stripped = (scenario: Scenario): Scenario => ({
  ...scenario,
  meters: [],
  facts: [],
  scenes: scenario.scenes.map(stripScene).toReversed(),
});

describe.each(shippedScenarios())('the rating sheet of $id', ({ scenario }) => {
  it('is the same without ratings, breaches, thoughts and what replies lead to, in whatever order', () => {
    expect(printRatingSheet(stripped(scenario), 5)).toBe(printRatingSheet(scenario, 5));
  });

  it('knows every reply by a key of its own', () => {
    const keys = ratingRows(scenario).map(({ key }) => key);
    expect(new Set(keys).size).toBe(everyChoice(scenario).length);
  });
});
