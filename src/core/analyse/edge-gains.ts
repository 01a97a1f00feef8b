import type { Bit, SceneRule } from '../play/rules.ts';
import type { Criterion } from '../scenario/rubric.ts';
import { momentWeight, points, ratingOf } from '../score/weigh-moments.ts';
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
function bestBefore(scene: SceneRule, column: Column, taken: (bit: Bit) => boolean): number {
  let best = -1;
  scene.choices.forEach((rule, n) => {
    if (rule.taken === null || !taken(rule.taken)) return;
    best = Math.max(best, column.points[n] as number);
  });
  return best < 0 ? -1 : best;
}

/** What each reply of a scene adds, by place, in half points. */
interface Gains {
  readonly earned: Int32Array;
  readonly possible: Int32Array;
}

/** Adds what each reply adds in one criterion, given the best reply before it. */
function addColumn({ earned, possible }: Gains, column: Column, before: number): void {
  const { weight, called, points: own } = column;
  for (let n = 0; n < own.length; n++) {
    const point = own[n] as number;
    if (point < 0) {
      earned[n] = (earned[n] as number) - 2 * weight;
      possible[n] = (possible[n] as number) + 2 * weight;
    } else if (called) {
      const more = before < 0 ? point : Math.max(0, point - before);
      earned[n] = (earned[n] as number) + more * weight;
      possible[n] = (possible[n] as number) + (before < 0 ? 2 * weight : 0);
    }
  }
}

function gainsIn(
  scene: SceneRule,
  columns: readonly Column[],
  taken: (bit: Bit) => boolean,
): Gains {
  const gains = {
    earned: new Int32Array(scene.choices.length),
    possible: new Int32Array(scene.choices.length),
  };
  for (const column of columns) addColumn(gains, column, bestBefore(scene, column, taken));
  return gains;
}

/** What a scene's replies add, by what was taken there before: worked out once for each. */
function gainsOf(graph: StateGraph, criteria: readonly Weighed[]): (state: number) => Gains {
  const { rules, packing, table } = graph;
  const columns = rules.scenes.map((scene) => columnsOf(scene, criteria));
  const bits = rules.scenes.map(({ choices }) => choices.flatMap(({ taken }) => taken ?? []));
  const known = rules.scenes.map(() => new Map<number, Gains>());
  const never = () => false;
  // Where nobody comes back nothing was taken before, and one look is enough.
  const once = rules.scenes.map((scene, n) =>
    bits[n]?.length === 0 ? gainsIn(scene, columns[n] ?? [], never) : null,
  );
  return (state) => {
    const scene = graph.scene[state] as number;
    const alone = once[scene];
    if (alone !== null && alone !== undefined) return alone;
    const at = state * table.width + packing.takenAt;
    const taken = ({ word, mask }: Bit) => ((table.words[at + word] as number) & mask) !== 0;
    let before = 0;
    for (const bit of bits[scene] as readonly Bit[]) before = 2 * before + (taken(bit) ? 1 : 0);
    const found = known[scene]?.get(before);
    if (found !== undefined) return found;
    const gains = gainsIn(rules.scenes[scene] as SceneRule, columns[scene] ?? [], taken);
    known[scene]?.set(before, gains);
    return gains;
  };
}

/**
 * What every edge of the graph earns and makes possible. A scene calls for its criteria once, so what a
 * reply adds depends on the replies given there before, which the state still knows where that matters.
 */
export function edgeGains(graph: StateGraph, criteria: readonly Weighed[]): EdgeGains {
  const { first, choice } = graph;
  const earned = new Int32Array(graph.to.length);
  const possible = new Int32Array(graph.to.length);
  const gainsAt = gainsOf(graph, criteria);
  for (let state = 0; state < graph.count; state++) {
    const from = first[state] as number;
    if (choice[from] === continuing) continue;
    const gains = gainsAt(state);
    for (let edge = from; edge < (first[state + 1] as number); edge++) {
      const place = choice[edge] as number;
      earned[edge] = gains.earned[place] as number;
      possible[edge] = gains.possible[place] as number;
    }
  }
  return { earned, possible };
}
