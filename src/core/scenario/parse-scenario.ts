import { buildRubric } from './build-rubric.ts';
import { buildScenario } from './build-scenario.ts';
import { defaults } from './defaults.ts';
import type { ScenarioFile } from './describe-scenario.ts';
import { freezeDeep } from './freeze-deep.ts';
import type { Problem } from './problem.ts';
import type { Rubric } from './rubric.ts';
import type { Scenario } from './scenario.ts';

/** A scenario and the warnings about it, or everything that keeps it from being played. */
export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function parseScenario(text: string, rubrics: readonly Rubric[]): ParsedScenario {
  const file = JSON.parse(text) as ScenarioFile;
  const named = file.rubric ?? defaults.rubric;
  const rubric =
    typeof named === 'string'
      ? rubrics.find((candidate) => candidate.id === named)
      : buildRubric(named, null);
  if (rubric === undefined) throw new Error('no such rubric');
  return { ok: true, scenario: freezeDeep(buildScenario(file, rubric)), problems: [] };
}
