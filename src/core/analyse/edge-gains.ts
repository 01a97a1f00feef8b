import { hasBit } from '../play/play-state.ts';
import type { SceneRule } from '../play/rules.ts';
import type { Criterion } from '../scenario/rubric.ts';
import { momentWeight, points, ratingOf } from '../score/weigh-moments.ts';
import { newScratch, type Scratch, unpackState } from './packing.ts';
import { continuing, type StateGraph } from './state-graph.ts';

/** What each edge adds to a run's earned and possible points, in half points, so that all are whole numbers. */
export interface EdgeGains {
  readonly earned: Int32Array;
  readonly possible: Int32Array;
}

/** A criterion with the weight that it is to have. */
export type Weighed = Pick<Criterion, 'id' | 'weight'>;

/** One criterion in one scene: its weight, whether it is called for, and each choice's points, doubled. */
interface Column {
  readonly weight: number;
  readonly called: boolean;
  readonly points: readonly number[];
}

/** The criteria that matter in a scene: those called for, and those that some reply goes against. */
function columnsOf({ scene }: SceneRule, criteria: readonly Weighed[]): readonly Column[] {
  if (scene.kind !== 'decision') return [];
  return criteria
    .map(({ id, weight }) => ({
      weight: weight * momentWeight(scene),
      called: scene.opportunity?.callsFor.includes(id) ?? false,
      points: scene.choices.map((choice) => 2 * points[ratingOf(choice, id)]),
    }))
    .filter((column) => column.called || column.points.some((point) => point < 0));
}

/** The best points, doubled, that a reply taken here before has earned; -1 where none has. */
function bestBefore(scene: SceneRule, column: Column, state: Scratch): number {
  let best = -1;
  scene.choices.forEach(({ taken }, n) => {
    if (taken === null || !hasBit(state.taken, taken)) return;
    best = Math.max(best, column.points[n] as number);
  });
  return best < 0 ? -1 : best;
}

/** What one reply adds in one criterion, given the best reply before it: earned and possible, in half points. */
function gainOf(column: Column, choice: number, before: number): readonly [number, number] {
  const own = column.points[choice] as number;
  if (own < 0) return [-2 * column.weight, 2 * column.weight];
  if (!column.called) return [0, 0];
  if (before < 0) return [own * column.weight, 2 * column.weight];
  return [Math.max(0, own - before) * column.weight, 0];
}

/**
 * What every edge of the graph earns and makes possible. A scene calls for its criteria once, so what a
 * reply adds depends on the replies given there before, which the state still knows where that matters.
 */
export function edgeGains(graph: StateGraph, criteria: readonly Weighed[]): EdgeGains {
  const { rules, packing, table } = graph;
  const columns = rules.scenes.map((scene) => columnsOf(scene, criteria));
  const gains = {
    earned: new Int32Array(graph.to.length),
    possible: new Int32Array(graph.to.length),
  };
  const state = newScratch(packing);
  for (let n = 0; n < graph.count; n++) {
    const at = graph.scene[n] as number;
    const here = columns[at] as readonly Column[];
    if (here.length === 0) continue;
    const scene = rules.scenes[at] as SceneRule;
    if (scene.cycle !== null)
      unpackState(packing, { words: table.words, at: n * table.width }, state);
    for (const column of here) {
      const before = scene.cycle === null ? -1 : bestBefore(scene, column, state);
      for (let edge = graph.first[n] as number; edge < (graph.first[n + 1] as number); edge++) {
        const choice = graph.choice[edge] as number;
        if (choice === continuing) continue;
        const [earned, possible] = gainOf(column, choice, before);
        gains.earned[edge] = (gains.earned[edge] as number) + earned;
        gains.possible[edge] = (gains.possible[edge] as number) + possible;
      }
    }
  }
  return gains;
}
