import type { Visit } from '../play/replay-path.ts';
import type { Criterion, Rubric } from '../scenario/rubric.ts';
import type { DecisionScene, EndingScene } from '../scenario/scenario.ts';
import { bandOf } from './band-of.ts';
import { findBreaches } from './find-breaches.ts';
import type { CriterionMoment, CriterionScore, Decision, Par, PathScore } from './path-score.ts';
import { type Given, momentOf, momentsOf } from './weigh-moments.ts';

/** The rubric that the bands belong to. */
const bandedRubric = 'him-empathy';

/** The decisions among the scenes met on a run. */
export function decisionsOf(visits: readonly Visit[]): readonly Decision[] {
  return visits.flatMap(({ scene, choice }) =>
    scene.kind === 'decision' && choice !== null ? [{ scene, choice }] : [],
  );
}

function scoreCriterion(
  criterion: Criterion,
  given: ReadonlyMap<DecisionScene, readonly Given[]>,
): CriterionScore {
  const moments: CriterionMoment[] = [];
  for (const [scene, replies] of given) {
    const moment = momentOf(scene, replies, criterion);
    if (moment !== null) moments.push(moment);
  }
  const earned = moments.reduce((sum, moment) => sum + moment.earned, 0);
  const possible = moments.reduce((sum, moment) => sum + moment.possible, 0);
  return {
    criterion,
    // A sum of -0 would print as "-0".
    score: possible === 0 ? null : (100 * earned) / possible || 0,
    earned,
    possible,
    called: moments.some((moment) => moment.called),
    moments,
  };
}

/**
 * 100 times what was earned of what was possible, held to par where something was earned, so that a
 * talk broken off early cannot score as if it had been whole.
 */
function scoreOf(earned: number, possible: number, par: Par): number {
  if (earned > 0) return (100 * earned) / Math.max(possible, par.possible);
  return possible === 0 ? 0 : (100 * earned) / possible || 0;
}

function weighted(criteria: readonly CriterionScore[], of: 'earned' | 'possible'): number {
  return criteria.reduce((sum, one) => sum + one.criterion.weight * one[of], 0);
}

/** A run held against a rubric: where it ended (null while it goes on) and what was decided. */
export interface Decided {
  readonly decisions: readonly Decision[];
  readonly ending: EndingScene | null;
}

/**
 * Scores what was decided. `par` is null for a scenario in which no run can score anything: then there
 * is no score and no band. A run that is not complete has its criteria and breaches so far.
 */
export function scoreDecisions(run: Decided, rubric: Rubric, par: Par | null): PathScore {
  const given = momentsOf(run.decisions);
  const criteria = rubric.criteria.map((criterion) => scoreCriterion(criterion, given));
  const breaches = findBreaches(rubric.breaches, run.decisions);
  const earned = weighted(criteria, 'earned');
  const possible = weighted(criteria, 'possible');
  const complete = run.ending !== null;
  const score = complete && par !== null ? scoreOf(earned, possible, par) : null;
  const banded = score !== null && rubric.id === bandedRubric;
  const found = banded ? bandOf({ score, criteria, breaches }) : { band: null, limits: [] };
  return {
    complete,
    ending: run.ending,
    score,
    earned,
    possible,
    criteria,
    breaches,
    ...found,
    decisions: run.decisions,
  };
}

/** Scores a replayed path by the rubric of its scenario. */
export function scoreVisits(visits: readonly Visit[], rubric: Rubric, par: Par | null): PathScore {
  const last = visits.at(-1)?.scene;
  const ending = last?.kind === 'ending' ? last : null;
  return scoreDecisions({ decisions: decisionsOf(visits), ending }, rubric, par);
}
