import type { Digraph } from '../play/components.ts';
import { beginRun } from '../play/play-state.ts';
import type { Rules } from '../play/rules.ts';
import {
  applyPacked,
  type PackedScene,
  packedOffers,
  packedRoute,
  packedRules,
} from './packed-rules.ts';
import { type Packing, packingOf, packState } from './packing.ts';
import { doubled, StateTable } from './state-table.ts';

/** What stands for "continue" where an edge's choice would stand. */
export const continuing = -1;

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
  readonly sceneMask: number;
  readonly scenes: readonly PackedScene[];
  readonly table: StateTable;
  readonly now: Int32Array;
  readonly after: Int32Array;
  /** The state whose edges are being added. */
  from: number;
  to: Int32Array;
  choice: Int8Array;
  edges: number;
  first: Int32Array;
  scene: Int32Array;
  metFrom: Int32Array;
}

/** Makes room for one more state, and for a step by each reply that a scene may have. */
function makeRoom(exploring: Exploring, state: number, replies: number): void {
  if (exploring.edges + replies >= exploring.to.length) {
    exploring.to = doubled(exploring.to);
    const choices = new Int8Array(exploring.to.length);
    choices.set(exploring.choice);
    exploring.choice = choices;
  }
  if (state + 1 >= exploring.first.length) {
    exploring.first = doubled(exploring.first);
    exploring.scene = doubled(exploring.scene);
  }
  // Each reply may lead to a state not met before.
  if (exploring.table.count + replies >= exploring.metFrom.length) {
    exploring.metFrom = doubled(exploring.metFrom);
  }
}

/** Adds the edge to the state that `after` holds, once it stands in a scene and what is past there is left out. */
function addEdge(exploring: Exploring, choice: number, scene: number): void {
  const { table, sceneMask, scenes, after } = exploring;
  const { keep } = scenes[scene] as PackedScene;
  after[0] = ((after[0] as number) & (keep[0] as number) & ~sceneMask) | scene;
  for (let n = 1; n < after.length; n++) after[n] = (after[n] as number) & (keep[n] as number);
  const before = table.count;
  const to = table.number(after);
  if (to === before) exploring.metFrom[to] = exploring.from;
  const edge = exploring.edges++;
  exploring.to[edge] = to;
  exploring.choice[edge] = choice;
}

function addEdgesFrom(exploring: Exploring, scene: PackedScene): void {
  const { now, after } = exploring;
  const { choices, next } = scene;
  for (let n = 0; n < choices.length; n++) {
    const choice = choices[n] as PackedScene['choices'][number];
    if (!packedOffers(choice, now)) continue;
    copyWords(now, after);
    applyPacked(choice, after);
    addEdge(exploring, n, packedRoute(choice.routes, after));
  }
  if (next.length === 0) return;
  copyWords(now, after);
  addEdge(exploring, continuing, packedRoute(next, after));
}

/** Some words are quicker copied one by one than by `set`. */
function copyWords(from: Int32Array, to: Int32Array): void {
  for (let n = 0; n < to.length; n++) to[n] = from[n] as number;
}

function startExploring(rules: Rules): Exploring {
  const packing = packingOf(rules);
  const exploring: Exploring = {
    packing,
    sceneMask: packing.sceneMask,
    scenes: packedRules(rules, packing),
    table: new StateTable(packing.words),
    now: new Int32Array(packing.words),
    after: new Int32Array(packing.words),
    from: 0,
    to: new Int32Array(32_768),
    choice: new Int8Array(32_768),
    edges: 0,
    first: new Int32Array(16_384),
    scene: new Int32Array(16_384),
    metFrom: new Int32Array(16_384),
  };
  packState(packing, beginRun(rules), exploring.now);
  exploring.metFrom[0] = -1;
  exploring.table.number(exploring.now);
  return exploring;
}

function exploreFrom(exploring: Exploring, state: number): void {
  const { table, now, sceneMask, scenes } = exploring;
  const at = state * table.width;
  const { words } = table;
  for (let n = 0; n < now.length; n++) now[n] = words[at + n] as number;
  const place = (now[0] as number) & sceneMask;
  const scene = scenes[place] as PackedScene;
  makeRoom(exploring, state, scene.choices.length + 1);
  exploring.scene[state] = place;
  exploring.from = state;
  addEdgesFrom(exploring, scene);
  exploring.first[state + 1] = exploring.edges;
}

/** Told now and then how many states have been met; may stop the work by throwing. */
export type Progress = (states: number) => void;

const statesBetweenTells = 16_384;

/**
 * Explores every state that a run can reach, up to a number of them. Takes time in proportion to states
 * and replies; keeps some 50 bytes a state, and 5 a step between two.
 */
export function exploreStates(
  rules: Rules,
  { atMost = statesAtMost, tell = () => {} }: { atMost?: number; tell?: Progress } = {},
): StateGraph {
  const exploring = startExploring(rules);
  const { packing, table } = exploring;
  let count = 0;
  for (; count < table.count && table.count <= atMost; count++) {
    if (count % statesBetweenTells === 0) tell(table.count);
    exploreFrom(exploring, count);
  }
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
