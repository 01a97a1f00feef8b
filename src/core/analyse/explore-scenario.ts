import { type Components, componentsOf } from '../play/components.ts';
import type { Rules } from '../play/rules.ts';
import type { Par } from '../score/path-score.ts';
import { completionRows } from './completion-rows.ts';
import { edgeGains } from './edge-gains.ts';
import { type EndingsInReach, endingsInReach } from './endings-in-reach.ts';
import type { Known } from './extreme-path.ts';
import { parOf } from './par-of.ts';
import { exploreStates, type Progress, type StateGraph } from './state-graph.ts';

/**
 * A scenario with every state explored and all that can still be earned from each: what every exact answer
 * is read off. Lives in memory only.
 */
export interface Explored extends Known {
  readonly components: Components;
  readonly endings: EndingsInReach;
  /** Null where no run of the scenario can score anything. */
  readonly scored: Par | null;
}

/** How far to go, and whom to tell. */
export interface Exploration {
  readonly atMost?: number;
  readonly tell?: Progress;
}

/** Finds all that can still be earned from each state of a graph that is complete. */
export function exploredFrom(graph: StateGraph): Explored {
  const { rules } = graph;
  const components = componentsOf(graph);
  const gains = edgeGains(graph, rules.scenario.rubric.criteria);
  const scored = parOf({ graph, gains, components });
  return {
    graph,
    components,
    gains,
    rows: completionRows(graph, gains, components),
    par: 2 * (scored?.possible ?? 0),
    scored,
    endings: endingsInReach(graph, components),
  };
}

/** Explores a scenario exactly; null where it has more states than `atMost`. */
export function exploreScenario(rules: Rules, exploration: Exploration = {}): Explored | null {
  const graph = exploreStates(rules, exploration);
  return graph.complete ? exploredFrom(graph) : null;
}
