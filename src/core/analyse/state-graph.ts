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

function makeRoomForEdges(exploring: Exploring): void {
  exploring.to = doubled(exploring.to);
  const choices = new Int8Array(exploring.to.length);
  choices.set(exploring.choice);
  exploring.choice = choices;
}

/** Adds the edge to the state that `after` holds, once it stands in a scene and what is past there is left out. */
function addEdge(exploring: Exploring, choice: number, scene: number): void {
  const { table, packing, scenes, after } = exploring;
  const { keep } = scenes[scene] as PackedScene;
  for (let n = 0; n < after.length; n++) after[n] = (after[n] as number) & (keep[n] as number);
  after[0] = ((after[0] as number) & ~packing.sceneMask) | scene;
  const before = table.count;
  const to = table.number(after);
  if (table.count > before) {
    if (to === exploring.metFrom.length) exploring.metFrom = doubled(exploring.metFrom);
    exploring.metFrom[to] = exploring.from;
  }
  if (exploring.edges === exploring.to.length) makeRoomForEdges(exploring);
  exploring.to[exploring.edges] = to;
  exploring.choice[exploring.edges++] = choice;
}

function addEdgesFrom(exploring: Exploring, scene: PackedScene): void {
  const { now, after } = exploring;
  for (let n = 0; n < scene.choices.length; n++) {
    const choice = scene.choices[n] as PackedScene['choices'][number];
    if (!packedOffers(choice, now)) continue;
    copyWords(now, after);
    applyPacked(choice, after);
    addEdge(exploring, n, packedRoute(choice.routes, after));
  }
  if (scene.next.length === 0) return;
  copyWords(now, after);
  addEdge(exploring, continuing, packedRoute(scene.next, after));
}

/** Some words are quicker copied one by one than by `set`. */
function copyWords(from: Int32Array, to: Int32Array): void {
  for (let n = 0; n < to.length; n++) to[n] = from[n] as number;
}

function startExploring(rules: Rules): Exploring {
  const packing = packingOf(rules);
  const exploring: Exploring = {
    packing,
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
  const { table, now, packing, scenes } = exploring;
  if (state + 1 >= exploring.first.length) exploring.first = doubled(exploring.first);
  if (state === exploring.scene.length) exploring.scene = doubled(exploring.scene);
  const at = state * table.width;
  const { words } = table;
  for (let n = 0; n < now.length; n++) now[n] = words[at + n] as number;
  const scene = (now[0] as number) & packing.sceneMask;
  exploring.scene[state] = scene;
  exploring.from = state;
  addEdgesFrom(exploring, scenes[scene] as PackedScene);
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
