import { readFileSync } from 'node:fs';
import { parseRubric } from '../../src/core/scenario/parse-rubric.ts';
import { parseScenario } from '../../src/core/scenario/parse-scenario.ts';
import type { Rubric } from '../../src/core/scenario/rubric.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';

const rubricFile = new URL('../../scenarios/rubrics/him-empathy.json', import.meta.url);

/** The rubric that ships. */
const himEmpathy: Rubric = (() => {
  const parsed = parseRubric(readFileSync(rubricFile, 'utf8'), 'him-empathy');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.rubric;
})();

/** What a file needs and a test does not care about. */
const frame = {
  format: 1,
  id: 'a-talk',
  title: 'A talk',
  summary: 'Two people talk.',
  language: 'en',
  you: { role: 'Clerk', goal: 'Listen.' },
  people: { ann: { name: 'Ann', role: 'Patient' } },
  setting: 'A desk.',
};

/** A scenario from the parts of its file that a test is about. Problems throw. */
export function scenarioFrom(file: {
  readonly start: string;
  readonly scenes: object;
  readonly [key: string]: unknown;
}): Scenario {
  const parsed = parseScenario(JSON.stringify({ ...frame, ...file }), [himEmpathy]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.scenario;
}

/** The lines of a scene that a test does not care about. */
export const lines = [{ by: 'ann', says: 'Well?' }];

/** An ending with an outcome. */
export function ending(outcome: 'connected' | 'mixed' | 'broken') {
  return { lines, ending: { title: `It ends ${outcome}`, outcome } };
}
