import { findPar } from '../core/analyse/find-par.ts';
import { parsePath, printStep } from '../core/play/path.ts';
import { type ReplayRefused, replayPath } from '../core/play/replay-path.ts';
import { rulesOf } from '../core/play/rules.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { PathScore } from '../core/score/path-score.ts';
import { scoreVisits } from '../core/score/score-path.ts';
import { type Answered, asJson, wrongUse } from './command.ts';
import { printScore } from './print-score.ts';
import { withScenario } from './with-scenario.ts';

/** How to use `score`. */
export const scoreUsage =
  'score FILE --path scene/choice,... [--json]     scores a path against the rubric';

/** The score as plain data, numbers unrounded. */
function scoreAsData(score: PathScore) {
  return {
    complete: score.complete,
    ending: score.ending?.id ?? null,
    score: score.score,
    criteria: Object.fromEntries(score.criteria.map((one) => [one.criterion.id, one.score])),
    breaches: Object.fromEntries(score.breaches.map((one) => [one.breach.id, one.state])),
    band: score.band,
    decisions: score.decisions.map(({ scene, choice }) => ({
      scene: scene.id,
      choice: choice.id,
    })),
  };
}

function sayRefused({ at, step, reason, offered }: ReplayRefused): Answered {
  const which = step === null ? 'after the last step' : `step ${at + 1}, ${printStep(step)}`;
  const ways = offered.length === 0 ? 'nothing' : offered.map(printStep).join(', ');
  return {
    exit: 1,
    complains: `softspoken: ${which}: not offered (${reason}); offered: ${ways}`,
  };
}

function scoreScenario(scenario: Scenario, path: string, json: boolean): Answered {
  const rules = rulesOf(scenario);
  const replayed = replayPath(rules, parsePath(path));
  if (!replayed.ok) return sayRefused(replayed);
  const score = scoreVisits(replayed.visits, scenario.rubric, findPar(rules));
  return { exit: 0, says: json ? asJson(scoreAsData(score)) : printScore(score) };
}

/** Scores a path; a file with errors is answered as `check` answers it. */
export function scoreCommand(
  files: readonly string[],
  { path, json }: { readonly path: string | undefined; readonly json: boolean },
): Answered {
  if (path === undefined) return wrongUse('score needs a --path', scoreUsage);
  return withScenario(files, { usage: scoreUsage, json }, (scenario) =>
    scoreScenario(scenario, path, json),
  );
}
