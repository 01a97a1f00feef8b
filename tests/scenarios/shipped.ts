import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRubrics, scenariosFolder } from '../../src/cli/read-scenario-file.ts';
import { checkScenario } from '../../src/core/analyse/check-scenario.ts';
import { findPar } from '../../src/core/analyse/find-par.ts';
import { once } from '../../src/core/analyse/once.ts';
import { parsePath } from '../../src/core/play/path.ts';
import { replayPath } from '../../src/core/play/replay-path.ts';
import { type Rules, rulesOf } from '../../src/core/play/rules.ts';
import { parseScenario } from '../../src/core/scenario/parse-scenario.ts';
import type { Problem } from '../../src/core/scenario/problem.ts';
import type { Choice, DecisionScene, Scenario } from '../../src/core/scenario/scenario.ts';
import type { Par, PathScore } from '../../src/core/score/path-score.ts';
import { scoreVisits } from '../../src/core/score/score-path.ts';

/** A scenario that ships. What takes time is worked out when first asked for. */
export interface Shipped {
  readonly id: string;
  readonly scenario: Scenario;
  readonly rules: Rules;
  readonly par: () => Par | null;
  readonly problems: () => readonly Problem[];
}

const rubrics = readRubrics();

function shipped(name: string): Shipped {
  const text = readFileSync(join(scenariosFolder, name), 'utf8');
  const parsed = parseScenario(text, rubrics);
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems, null, 2)}`);
  const { scenario } = parsed;
  const rules = rulesOf(scenario);
  return {
    id: name.replace('.scenario.json', ''),
    scenario,
    rules,
    par: once(() => findPar(rules)),
    problems: once(() => checkScenario(text, rubrics).problems),
  };
}

/** Every scenario that ships; one that cannot be read throws. */
export function shippedScenarios(): readonly Shipped[] {
  const names = readdirSync(scenariosFolder).filter((name) => name.endsWith('.scenario.json'));
  return names.sort().map(shipped);
}

/** The scenes in which something is decided. */
export function decisionScenes(scenario: Scenario): readonly DecisionScene[] {
  return scenario.scenes.filter((scene) => scene.kind === 'decision');
}

/** Every choice of a scenario. */
export function everyChoice(scenario: Scenario): readonly Choice[] {
  return decisionScenes(scenario).flatMap((scene) => scene.choices);
}

/** The score of a path, of its first steps only where `steps` says so; one that cannot be taken throws. */
export function scoreOf(
  { rules, scenario, par }: Shipped,
  path: string,
  steps?: number,
): PathScore {
  const replayed = replayPath(rules, parsePath(path).slice(0, steps));
  if (!replayed.ok) throw new Error(`${path} cannot be taken: step ${replayed.at + 1}`);
  return scoreVisits(replayed.visits, scenario.rubric, par());
}

/** Whether the bands of `him-empathy` are told of a scenario. */
export function hasBands({ rubric }: Scenario): boolean {
  return rubric.id === 'him-empathy';
}

/** Whether a score is at least so good; where there are no bands, by the least score that the band asks for. */
export function isAtLeast(band: 'strong' | 'solid', scored: PathScore): boolean {
  if (scored.band === null) return (scored.score ?? 0) >= (band === 'strong' ? 60 : 40);
  return scored.band === 'strong' || scored.band === band;
}
