import type { Rules } from '../play/rules.ts';
import type { Outcome } from '../scenario/scenario.ts';
import type { Par } from '../score/path-score.ts';
import { scoreVisits } from '../score/score-path.ts';
import { completionRows } from './build-rows.ts';
import { edgeGains } from './edge-gains.ts';
import { parOf } from './par-of.ts';
import { samplePlays } from './sample-plays.ts';
import { stateComponents } from './state-components.ts';
import { exploreStates } from './state-graph.ts';

/** How many plays stand in for all of them where there are too many states. */
const sample = { plays: 20_000, seed: 1 } as const;

/** The least possible of any sampled run with the best outcome seen. */
function sampledPar(rules: Rules): Par | null {
  const least = new Map<Outcome, number>();
  for (const visits of samplePlays(rules, sample)) {
    if (visits === null) continue;
    const { ending, possible } = scoreVisits(visits, rules.scenario.rubric, null);
    const outcome = ending?.ending.outcome;
    if (outcome === undefined) continue;
    least.set(outcome, Math.min(possible, least.get(outcome) ?? Number.POSITIVE_INFINITY));
  }
  const possible = least.get('connected') ?? least.get('mixed') ?? least.get('broken');
  return possible === undefined ? null : { possible, exact: false };
}

/**
 * The scenario's par: the least weighted `possible` of any complete run that ends `connected` (if none
 * does, `mixed`, else `broken`). Null where no run can score anything. Exact, unless the scenario has more
 * states than are explored: then it is taken from sampled plays and says so.
 */
export function findPar(rules: Rules, statesAtMost?: number): Par | null {
  const graph = exploreStates(rules, statesAtMost === undefined ? {} : { atMost: statesAtMost });
  if (!graph.complete) return sampledPar(rules);
  const gains = edgeGains(graph, rules.scenario.rubric.criteria);
  return parOf(graph, completionRows(graph, gains, stateComponents(graph)));
}
