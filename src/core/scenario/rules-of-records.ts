import type { Check } from './check.ts';
import { checkChoice } from './check-choice.ts';
import { checkGuess } from './check-guess.ts';
import { checkMeter, checkMeterTest } from './check-meter.ts';
import { checkScenario } from './check-scenario.ts';
import { checkScene } from './check-scene.ts';
import type { Place } from './place.ts';

/** What an object must fulfil beyond its description, by the name that its description gives it. */
export const rulesOfRecords: ReadonlyMap<string, (place: Place, check: Check) => void> = new Map([
  ['scenario', checkScenario],
  ['meter', checkMeter],
  ['meter test', checkMeterTest],
  ['scene', checkScene],
  ['choice', checkChoice],
  ['guess', checkGuess],
]);
