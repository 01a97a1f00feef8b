import type { Digraph } from '../play/components.ts';
import { beginRun } from '../play/play-state.ts';
import type { Rules } from '../play/rules.ts';
import { type PackedScene, packedRules } from './packed-rules.ts';
import { type Packing, packingOf, packState } from './packing.ts';
import { doubled, StateTable, statesAtFirst } from './state-table.ts';
import { StepBatch, statesAtATime } from './step-batch.ts';

export { continuing } from './packed-rules.ts';

/**
 * Every state that a run can reach, folded to what can still matter, in the order met (nearest first, the
 * first being the start), and every step between them. Edges stand in file order of their choices.
 */
export interface StateGraph extends Digraph {
  readonly rules: Rules;
  readonly packing: Packing;
  readonly table: StateTable;
  /** The place in the file of each state's scene. */
  readonly scene: Int32Array;
  readonly first: Int32Array;
  readonly to: Int32Array;
  /** The place in its scene of each edge's choice, or `continuing`. */
  readonly choice: Int8Array;
  /** The state from which each was met first; -1 for the start. */
  readonly metFrom: Int32Array;
  /** False where there were more states than allowed: then nothing that needs all of them may be claimed. */
  readonly complete: boolean;
}

/** How many states are explored unless somebody asks for more. */
export const statesAtMost = 2_000_000;

interface Exploring {
  readonly packing: Packing;
  readonly scenes: readonly PackedScene[];
  readonly table: StateTable;
  readonly batch: StepBatch;
  readonly atMost: number;
  readonly tell: Progress;
  to: Int32Array;
  choice: Int8Array;
  edges: number;
  first: Int32Array;
  scene: Int32Array;
  metFrom: Int32Array;
}

/** Makes room for the steps from some more states, each of which may lead to a state not met before. */
function makeRoom(exploring: Exploring, states: number, steps: number): void {
  while (exploring.edges + steps >= exploring.to.length) {
    exploring.to = doubled(exploring.to);
    const choices = new Int8Array(exploring.to.length);
    choices.set(exploring.choice);
    exploring.choice = choices;
  }
  while (states >= exploring.first.length) {
    exploring.first = doubled(exploring.first);
    exploring.scene = doubled(exploring.scene);
  }
  while (exploring.table.count + steps >= exploring.metFrom.length) {
    exploring.metFrom = doubled(exploring.metFrom);
  }
}

function startExploring(rules: Rules, { atMost, tell }: Required<Exploration>): Exploring {
  const packing = packingOf(rules);
  const scenes = packedRules(rules, packing);
  const exploring: Exploring = {
    packing,
    scenes,
    table: new StateTable(packing.words, scenes.length, packing.sceneMask),
    batch: new StepBatch(scenes, packing.sceneMask, packing.words),
    atMost,
    tell,
    to: new Int32Array(4 * statesAtFirst),
    choice: new Int8Array(4 * statesAtFirst),
    edges: 0,
    first: new Int32Array(statesAtFirst),
    scene: new Int32Array(statesAtFirst),
    metFrom: new Int32Array(statesAtFirst),
  };
  const begun = new Int32Array(packing.words);
  packState(packing, beginRun(rules), begun);
  exploring.metFrom[0] = -1;
  exploring.table.number(begun, 0);
  return exploring;
}

/** How many states stand side by side in the same scene from one on, as far as a batch goes. */
function statesAlike({ table, packing }: Exploring, from: number): number {
  const { words, width } = table;
  const { sceneMask } = packing;
  const scene = (words[from * width] as number) & sceneMask;
  const end = Math.min(table.count, from + statesAtATime);
  let state = from + 1;
  while (state < end && ((words[state * width] as number) & sceneMask) === scene) state++;
  return state - from;
}

/** States that stand in the same scene, from one on. */
interface Alike {
  readonly from: number;
  readonly count: number;
  readonly scene: number;
}

/** Adds the edges of each state of a batch until there are too many states; tells for how many. */
function addEdges(exploring: Exploring, { from, count, scene }: Alike): number {
  const { table, batch, atMost, to, choice, first, metFrom, scene: sceneOf } = exploring;
  const { open, words } = batch;
  const { width } = table;
  const { choices } = exploring.scenes[scene] as PackedScene;
  let edge = exploring.edges;
  let n = 0;
  for (; n < count && table.count <= atMost; n++) {
    if ((from + n) % statesBetweenTells === 0) exploring.tell(table.count);
    sceneOf[from + n] = scene;
    for (let step = 0, at = n; step < choices.length; step++, at += statesAtATime) {
      if (open[at] === 0) continue;
      const before = table.count;
      const next = table.number(words, at * width);
      if (next === before) metFrom[next] = from + n;
      to[edge] = next;
      choice[edge++] = choices[step] as number;
    }
    first[from + n + 1] = edge;
  }
  exploring.edges = edge;
  return n;
}

/** Explores the states that stand in the same scene from one on; tells how many. */
function exploreBatch(exploring: Exploring, from: number): number {
  const { table, packing, scenes, batch } = exploring;
  const at = from * table.width;
  const scene = (table.words[at] as number) & packing.sceneMask;
  const { steps } = scenes[scene] as PackedScene;
  const count = statesAlike(exploring, from);
  makeRoom(exploring, from + count, count * steps.length);
  batch.take(steps, { words: table.words, at, count });
  return addEdges(exploring, { from, count, scene });
}

/** Told now and then how many states have been met; may stop the work by throwing. */
export type Progress = (states: number) => void;

const statesBetweenTells = 16_384;

/** How far to go, and whom to tell. */
export interface Exploration {
  readonly atMost?: number;
  readonly tell?: Progress;
}

/**
 * Explores every state that a run can reach, up to a number of them. Takes time in proportion to states
 * and replies; keeps some 50 bytes a state, and 5 a step between two.
 */
export function exploreStates(
  rules: Rules,
  { atMost = statesAtMost, tell = () => {} }: Exploration = {},
): StateGraph {
  const exploring = startExploring(rules, { atMost, tell });
  const { packing, table } = exploring;
  let count = 0;
  while (count < table.count && table.count <= atMost) count += exploreBatch(exploring, count);
  return {
    rules,
    packing,
    table,
    count,
    scene: exploring.scene.subarray(0, count),
    first: exploring.first.subarray(0, count + 1),
    to: exploring.to.subarray(0, exploring.edges),
    choice: exploring.choice.subarray(0, exploring.edges),
    metFrom: exploring.metFrom,
    complete: count === table.count,
  };
}
