import { analyserOf } from '../core/analyse/analyser.ts';
import type { DecisionReview, PathReview } from '../core/analyse/path-review.ts';
import { parsePath, printStep } from '../core/play/path.ts';
import { type ReplayRefused, replayPath } from '../core/play/replay-path.ts';
import { rulesOf } from '../core/play/rules.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Decision, PathScore } from '../core/score/path-score.ts';
import { scoreVisits } from '../core/score/score-path.ts';
import { explorationOf } from './analyse-command.ts';
import { type Answered, asJson, wrongUse } from './command.ts';
import { printScore } from './print-score.ts';
import type { Tell } from './tell.ts';
import { withScenario } from './with-scenario.ts';

/** How to use `score`. */
export const scoreUsage =
  'score FILE --path scene/choice,... [--json]     scores a path against the rubric';

/** A decision with the cost of each reply of its scene: null where it was not offered, or there are no scores. */
function decisionAsData({ scene, choice }: Decision, review: DecisionReview | undefined) {
  const offered = review?.offered ?? [];
  const costs = new Map(offered.map((one) => [one.choice, one.cost]));
  return {
    scene: scene.id,
    choice: choice.id,
    cost: review?.cost ?? null,
    costs: Object.fromEntries(scene.choices.map(({ id }) => [id, costs.get(id) ?? null])),
    endingsBefore: review?.endings ?? [],
    endingsAfter: Object.fromEntries(offered.map((one) => [one.choice, one.endings])),
  };
}

/** The score as plain data, numbers unrounded, held against what else was open; `exact` where all of it was explored. */
function scoreAsData(score: PathScore, review: PathReview) {
  return {
    complete: score.complete,
    ending: score.ending?.id ?? null,
    score: score.score,
    highest: review.highest,
    exact: review.exact,
    criteria: Object.fromEntries(score.criteria.map((one) => [one.criterion.id, one.score])),
    breaches: Object.fromEntries(score.breaches.map((one) => [one.breach.id, one.state])),
    band: score.band,
    decisions: score.decisions.map((one, at) => decisionAsData(one, review.decisions[at])),
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

/** What `score` was asked. */
interface Asked {
  readonly path: string;
  readonly json: boolean;
  readonly tell: Tell;
}

function scoreScenario(scenario: Scenario, { path, json, tell }: Asked): Answered {
  const rules = rulesOf(scenario);
  const steps = parsePath(path);
  const replayed = replayPath(rules, steps);
  if (!replayed.ok) return sayRefused(replayed);
  const analyser = analyserOf(scenario, explorationOf(tell));
  const score = scoreVisits(replayed.visits, scenario.rubric, analyser.par);
  const review = analyser.review(steps);
  return { exit: 0, says: json ? asJson(scoreAsData(score, review)) : printScore(score, review) };
}

/** Scores a path; a file with errors is answered as `check` answers it. */
export function scoreCommand(
  files: readonly string[],
  { path, ...asked }: Omit<Asked, 'path'> & { readonly path: string | undefined },
): Answered {
  if (path === undefined) return wrongUse('score needs a --path', scoreUsage);
  return withScenario(files, { usage: scoreUsage, json: asked.json }, (scenario) =>
    scoreScenario(scenario, { path, ...asked }),
  );
}
