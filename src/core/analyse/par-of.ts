import type { Par } from '../score/path-score.ts';
import { type CompletionRows, leastPossible, outcomes } from './completion-rows.ts';
import type { StateGraph } from './state-graph.ts';

/** Whether some run decides in a scene that calls for something. */
function callsForSomething(graph: StateGraph): boolean {
  for (let n = 0; n < graph.count; n++) {
    const scene = graph.rules.scenes[graph.scene[n] as number]?.scene;
    const decides = (graph.first[n + 1] as number) > (graph.first[n] as number);
    if (decides && scene?.kind === 'decision' && scene.opportunity !== null) return true;
  }
  return false;
}

/**
 * The scenario's par: the least weighted `possible` of any complete run that ends `connected` (if none
 * does, `mixed`, else `broken`). Null where no run can score anything.
 */
export function parOf(graph: StateGraph, rows: CompletionRows): Par | null {
  if (!callsForSomething(graph)) return null;
  for (const outcome of outcomes) {
    const least = leastPossible(rows, 0, outcome);
    if (least !== null) return { possible: least / 2, exact: true };
  }
  return null;
}
