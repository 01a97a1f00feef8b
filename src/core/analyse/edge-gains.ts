import type { Bit, SceneRule } from '../play/rules.ts';
import type { Criterion } from '../scenario/rubric.ts';
import { momentWeight, points, ratingOf } from '../score/weigh-moments.ts';
import { continuing, type StateGraph } from './state-graph.ts';

/** What each edge adds to a run's earned and possible points, in half points, so that all are whole numbers. */
export interface EdgeGains {
  /** Which gain each edge has: there are few that differ. */
  readonly of: Int32Array;
  /** What each gain adds. The first adds nothing. */
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
interface SceneGains {
  readonly earned: Int32Array;
  readonly possible: Int32Array;
}

/** Adds what each reply adds in one criterion, given the best reply before it. */
function addColumn({ earned, possible }: SceneGains, column: Column, before: number): void {
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
): SceneGains {
  const gains = {
    earned: new Int32Array(scene.choices.length),
    possible: new Int32Array(scene.choices.length),
  };
  for (const column of columns) addColumn(gains, column, bestBefore(scene, column, taken));
  return gains;
}

/** Each gain that differs from the others, numbered as met. */
class DistinctGains {
  readonly earned = [0];
  readonly possible = [0];
  private readonly known = new Map([['0,0', 0]]);

  /** The numbers of what a scene's replies add, by place. */
  numbers(gains: SceneGains): Int32Array {
    return gains.earned.map((earned, n) => this.number(earned, gains.possible[n] as number));
  }

  private number(earned: number, possible: number): number {
    const key = `${earned},${possible}`;
    const number = this.known.get(key) ?? this.earned.length;
    if (number < this.earned.length) return number;
    this.known.set(key, number);
    this.earned.push(earned);
    this.possible.push(possible);
    return number;
  }
}

/** What a scene's replies add, by what was taken there before: worked out once for each. */
function gainsOf(
  { rules, packing, table, scene: sceneOf }: StateGraph,
  criteria: readonly Weighed[],
  distinct: DistinctGains,
): (state: number) => Int32Array {
  const columns = rules.scenes.map((scene) => columnsOf(scene, criteria));
  const bits = rules.scenes.map(({ choices }) => choices.flatMap(({ taken }) => taken ?? []));
  const known = rules.scenes.map(() => new Map<number, Int32Array>());
  const numbersIn = (scene: number, taken: (bit: Bit) => boolean) =>
    distinct.numbers(gainsIn(rules.scenes[scene] as SceneRule, columns[scene] ?? [], taken));
  // Where nobody comes back nothing was taken before, and one look is enough.
  const once = bits.map(({ length }, n) => (length === 0 ? numbersIn(n, () => false) : null));
  return (state) => {
    const scene = sceneOf[state] as number;
    const alone = once[scene];
    if (alone !== null && alone !== undefined) return alone;
    const at = state * table.width + packing.takenAt;
    const taken = ({ word, mask }: Bit) => ((table.words[at + word] as number) & mask) !== 0;
    let before = 0;
    for (const bit of bits[scene] as readonly Bit[]) before = 2 * before + (taken(bit) ? 1 : 0);
    const found = known[scene]?.get(before);
    if (found !== undefined) return found;
    const gains = numbersIn(scene, taken);
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
  const of = new Int32Array(graph.to.length);
  const distinct = new DistinctGains();
  const gainsAt = gainsOf(graph, criteria, distinct);
  for (let state = 0; state < graph.count; state++) {
    const from = first[state] as number;
    const end = first[state + 1] as number;
    if (from === end || choice[from] === continuing) continue;
    const gains = gainsAt(state);
    for (let edge = from; edge < end; edge++) of[edge] = gains[choice[edge] as number] as number;
  }
  return {
    of,
    earned: Int32Array.from(distinct.earned),
    possible: Int32Array.from(distinct.possible),
  };
}
