import { readdirSync, readFileSync } from 'node:fs';
import { parseRubric } from '../../../../../src/core/scenario/parse-rubric.ts';
import { parseScenario } from '../../../../../src/core/scenario/parse-scenario.ts';
import type { Scenario } from '../../../../../src/core/scenario/scenario.ts';

/** Every scenario that ships, read where a page is there, and file addresses are not. */
export function shippedTexts(): readonly { readonly name: string; readonly scenario: Scenario }[] {
  const rubric = parseRubric(
    readFileSync('scenarios/rubrics/him-empathy.json', 'utf8'),
    'him-empathy',
  );
  if (!rubric.ok) throw new Error('the built-in rubric has problems');
  const names = readdirSync('scenarios').filter((name) => name.endsWith('.scenario.json'));
  return names.map((name) => {
    const parsed = parseScenario(readFileSync(`scenarios/${name}`, 'utf8'), [rubric.rubric]);
    if (!parsed.ok) throw new Error(`${name} has problems`);
    return { name, scenario: parsed.scenario };
  });
}
