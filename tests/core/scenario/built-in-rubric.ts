import { readFileSync } from 'node:fs';
import { parseRubric } from '../../../src/core/scenario/parse-rubric.ts';
import type { Rubric } from '../../../src/core/scenario/rubric.ts';

const file = new URL('../../../scenarios/rubrics/him-empathy.json', import.meta.url);

/** The rubric as it is shipped, for scenarios that name it. */
export function builtInRubric(): Rubric {
  const parsed = parseRubric(readFileSync(file, 'utf8'), 'him-empathy');
  if (!parsed.ok) throw new Error('the built-in rubric has problems');
  return parsed.rubric;
}
