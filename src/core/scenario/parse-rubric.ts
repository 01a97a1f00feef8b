import { buildRubric } from './build-rubric.ts';
import { checkShape } from './check-shape.ts';
import { noNames } from './declared-names.ts';
import { type RubricFile, rubricShape } from './describe-rubric.ts';
import { findDuplicates } from './find-duplicates.ts';
import { freezeDeep } from './freeze-deep.ts';
import { placeOfFile } from './place.ts';
import type { Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { startReport } from './report.ts';
import type { Rubric } from './rubric.ts';

/** A rubric, or everything that is wrong with it. A rubric has no warnings. */
export type ParsedRubric =
  | { readonly ok: true; readonly rubric: Rubric; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the file of a built-in rubric, which holds what a scenario's own `rubric` can. */
export function parseRubric(text: string, id: string): ParsedRubric {
  const json = readJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const report = startReport(json.text);
  const file = placeOfFile(json.root);
  findDuplicates(file, report);
  checkShape(file, rubricShape, { report, names: noNames });
  const problems = report.problems();
  if (problems.length > 0) return { ok: false, problems };
  const rubric = buildRubric(json.value as RubricFile, id);
  return { ok: true, rubric: freezeDeep(rubric), problems };
}
