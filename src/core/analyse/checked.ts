import { type Rules, rulesOf } from '../play/rules.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Comparisons, compareReplies } from './compare-replies.ts';
import { type DeadEnd, deadEnds, deadEndsSoFar } from './dead-ends.ts';
import { type Explored, exploredFrom } from './explore-scenario.ts';
import { type Offer, offersIn } from './offers.ts';
import { once } from './once.ts';
import { exploreStates, type StateGraph } from './state-graph.ts';

/**
 * A scenario while it is checked, with all that more than one rule asks for. `graph` holds the states that
 * runs can reach, or as many as are explored; `explored` is null where there are more. Each function works
 * its answer out when first asked.
 */
export interface Checked {
  readonly scenario: Scenario;
  readonly rules: Rules;
  readonly graph: StateGraph;
  readonly explored: Explored | null;
  readonly offers: () => readonly (readonly Offer[])[];
  readonly deadEnds: () => readonly DeadEnd[];
  /** Null where nothing can be compared: too many states, or no scores. */
  readonly comparisons: () => Comparisons | null;
}

/** Explores a scenario so that rules can look at it. */
export function lookInto(scenario: Scenario, statesAtMost?: number): Checked {
  const rules = rulesOf(scenario);
  const graph = exploreStates(rules, statesAtMost === undefined ? {} : { atMost: statesAtMost });
  const explored = graph.complete ? exploredFrom(graph) : null;
  return {
    scenario,
    rules,
    graph,
    explored,
    offers: once(() => offersIn(graph)),
    deadEnds: once(() =>
      explored === null ? deadEndsSoFar(graph) : deadEnds(graph, explored.components),
    ),
    comparisons: once(() =>
      explored === null || explored.scored === null ? null : compareReplies(explored),
    ),
  };
}
