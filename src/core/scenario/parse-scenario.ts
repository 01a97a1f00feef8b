import { buildRubric } from './build-rubric.ts';
import { buildScenario } from './build-scenario.ts';
import { newerFormat } from './check-format.ts';
import { checkShape } from './check-shape.ts';
import { declaredNames, rubricMeant } from './declared-names.ts';
import { defaults } from './defaults.ts';
import { type ScenarioFile, scenarioShape } from './describe-scenario.ts';
import { findDuplicates } from './find-duplicates.ts';
import { freezeDeep } from './freeze-deep.ts';
import { entriesIn, memberOf, type Place, placeOfFile } from './place.ts';
import type { Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { type Report, startReport } from './report.ts';
import type { Rubric } from './rubric.ts';
import type { Scenario } from './scenario.ts';

/** A scenario and the warnings about it, or everything that keeps it from being played. */
export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a scenario file. Every structural error is found at once, in file order, but only the
 * first slip of syntax, and of a file of a later format only that. What all paths would be
 * needed for is not looked at. Warnings silenced in the file's `allow` are left out.
 */
export function parseScenario(text: string, rubrics: readonly Rubric[]): ParsedScenario {
  const json = readJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const report = startReport(json.text);
  const file = placeOfFile(json.root);
  if (!newerFormat(file, report)) checkFile(file, rubrics, report);
  const problems = withoutSilenced(report.problems(), file);
  if (problems.some((problem) => problem.severity === 'error')) return { ok: false, problems };
  // Without errors the value is as described: checking it and describing it are the same data.
  const checked = json.value as ScenarioFile;
  const scenario = buildScenario(checked, rubricOf(checked, rubricMeant(file, rubrics)));
  return { ok: true, scenario: freezeDeep(scenario), problems };
}

function checkFile(file: Place, rubrics: readonly Rubric[], report: Report): void {
  findDuplicates(file, report);
  checkShape(file, scenarioShape, { report, names: declaredNames(file, rubrics) });
  if (file.node.type !== 'object' || memberOf(file, 'rubric') !== null) return;
  if (rubricMeant(file, rubrics) !== null) return;
  report.add(file, {
    rule: 'unknown-name',
    message: `There is no built-in rubric "${defaults.rubric}", which is meant where none is named.`,
    mend: 'Add "rubric": the name of a built-in rubric, or one written out.',
  });
}

function rubricOf(file: ScenarioFile, named: Rubric | null): Rubric {
  if (named !== null) return named;
  if (typeof file.rubric === 'object') return buildRubric(file.rubric, null);
  throw new Error('a checked scenario has a rubric');
}

function withoutSilenced(problems: readonly Problem[], file: Place): readonly Problem[] {
  const silenced = new Set(entriesIn(memberOf(file, 'allow')).map((entry) => entry.key));
  return problems.filter(({ severity, rule }) => severity === 'error' || !silenced.has(rule));
}
