import type { Components } from '../play/components.ts';
import type { Rules } from '../play/rules.ts';
import type { Par } from '../score/path-score.ts';
import { completionRows } from './build-rows.ts';
import { edgeGains } from './edge-gains.ts';
import { type EndingsInReach, endingsInReach } from './endings-in-reach.ts';
import type { Known } from './extreme-path.ts';
import { parOf } from './par-of.ts';
import { stateComponents } from './state-components.ts';
import { type Exploration, exploreStates, type StateGraph } from './state-graph.ts';

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

/** Finds all that can still be earned from each state of a graph that is complete. */
export function exploredFrom(graph: StateGraph): Explored {
  const { rules } = graph;
  const components = stateComponents(graph);
  const gains = edgeGains(graph, rules.scenario.rubric.criteria);
  const rows = completionRows(graph, gains, components);
  const scored = parOf(graph, rows);
  let endings: EndingsInReach | null = null;
  return {
    graph,
    components,
    gains,
    rows,
    par: 2 * (scored?.possible ?? 0),
    scored,
    // Only a review asks for them, so they are gathered when it does.
    get endings() {
      endings ??= endingsInReach(graph, components);
      return endings;
    },
  };
}

/** Explores a scenario exactly; null where it has more states than `atMost`. */
export function exploreScenario(rules: Rules, exploration: Exploration = {}): Explored | null {
  const graph = exploreStates(rules, exploration);
  return graph.complete ? exploredFrom(graph) : null;
}
