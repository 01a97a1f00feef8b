import { buildRubric } from './build-rubric.ts';
import type { RubricFile } from './describe-rubric.ts';
import { freezeDeep } from './freeze-deep.ts';
import type { Problem } from './problem.ts';
import type { Rubric } from './rubric.ts';

/** A rubric, or everything that is wrong with it. */
export type ParsedRubric =
  | { readonly ok: true; readonly rubric: Rubric; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function parseRubric(text: string, id: string): ParsedRubric {
  const file = JSON.parse(text) as RubricFile;
  return { ok: true, rubric: freezeDeep(buildRubric(file, id)), problems: [] };
}
