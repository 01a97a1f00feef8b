import { isOffered } from '../play/choices-offered.ts';
import type { Digraph } from '../play/components.ts';
import { holds } from '../play/play-state.ts';
import type { Bit, ChoiceRule, RouteRule, Rules, SceneRule } from '../play/rules.ts';
import {
  newScratch,
  type Packing,
  packingOf,
  packState,
  type Scratch,
  unpackState,
} from './packing.ts';
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
  readonly table: StateTable;
  readonly now: Scratch;
  readonly after: Scratch;
  readonly packed: Int32Array;
  to: Int32Array;
  choice: Int8Array;
  edges: number;
  metFrom: Int32Array;
}

function copyInto(into: number[], from: readonly number[]): void {
  for (let n = 0; n < into.length; n++) into[n] = from[n] as number;
}

function setBits(words: number[], bits: readonly Bit[]): void {
  for (const { word, mask } of bits) words[word] = (words[word] as number) | mask;
}

function clearBits(words: number[], bits: readonly Bit[]): void {
  for (const { word, mask } of bits) words[word] = (words[word] as number) & ~mask;
}

/** What `takeChoice` does, in place: two million states leave no time for new objects. A property holds them equal. */
function apply({ now, after }: Exploring, rule: ChoiceRule): void {
  after.scene = now.scene;
  copyInto(after.meters, now.meters);
  copyInto(after.facts, now.facts);
  copyInto(after.taken, now.taken);
  for (const { index, by, min, max } of rule.changes) {
    after.meters[index] = Math.min(max, Math.max(min, (after.meters[index] as number) + by));
  }
  setBits(after.facts, rule.remember);
  clearBits(after.facts, rule.forget);
  if (rule.taken !== null) setBits(after.taken, [rule.taken]);
}

function follow(state: Scratch, routes: readonly RouteRule[]): void {
  for (const { when, to } of routes) {
    if (when !== null && !holds(when, state)) continue;
    state.scene = to;
    return;
  }
}

function addEdge(exploring: Exploring, choice: number, from: number): void {
  const { table, packing, packed, after } = exploring;
  packState(packing, after, packed);
  const before = table.count;
  const to = table.number(packed);
  if (table.count > before) {
    if (to === exploring.metFrom.length) exploring.metFrom = doubled(exploring.metFrom);
    exploring.metFrom[to] = from;
  }
  if (exploring.edges === exploring.to.length) {
    exploring.to = doubled(exploring.to);
    const choices = new Int8Array(exploring.to.length);
    choices.set(exploring.choice);
    exploring.choice = choices;
  }
  exploring.to[exploring.edges] = to;
  exploring.choice[exploring.edges++] = choice;
}

function addEdgesFrom(exploring: Exploring, scene: SceneRule, from: number): void {
  const { now, after } = exploring;
  for (let n = 0; n < scene.choices.length; n++) {
    const rule = scene.choices[n] as ChoiceRule;
    if (!isOffered(rule, now)) continue;
    apply(exploring, rule);
    follow(after, rule.routes);
    addEdge(exploring, n, from);
  }
  if (scene.next.length === 0) return;
  copyInto(after.meters, now.meters);
  copyInto(after.facts, now.facts);
  copyInto(after.taken, now.taken);
  follow(after, scene.next);
  addEdge(exploring, continuing, from);
}

function startExploring(packing: Packing): Exploring {
  const exploring: Exploring = {
    packing,
    table: new StateTable(packing.words),
    now: newScratch(packing),
    after: newScratch(packing),
    packed: new Int32Array(packing.words),
    to: new Int32Array(4096),
    choice: new Int8Array(4096),
    edges: 0,
    metFrom: new Int32Array(1024).fill(-1),
  };
  packState(packing, exploring.now, exploring.packed);
  exploring.table.number(exploring.packed);
  return exploring;
}

/** Told now and then how many states have been met; may stop the work by throwing. */
export type Progress = (states: number) => void;

const statesBetweenTells = 16_384;

/**
 * Explores every state that a run can reach, up to a number of them. Takes time in proportion to states
 * and replies; keeps about 50 bytes a state.
 */
export function exploreStates(
  rules: Rules,
  { atMost = statesAtMost, tell = () => {} }: { atMost?: number; tell?: Progress } = {},
): StateGraph {
  const exploring = startExploring(packingOf(rules));
  const { packing, table, now } = exploring;
  const first: number[] = [];
  let scene: Int32Array = new Int32Array(1024);
  for (let state = 0; state < table.count && table.count <= atMost; state++) {
    if (state % statesBetweenTells === 0) tell(table.count);
    if (state === scene.length) scene = doubled(scene);
    first.push(exploring.edges);
    unpackState(packing, { words: table.words, at: state * table.width }, now);
    exploring.after.scene = now.scene;
    scene[state] = now.scene;
    addEdgesFrom(exploring, rules.scenes[now.scene] as SceneRule, state);
  }
  const complete = first.length === table.count;
  first.push(exploring.edges);
  return {
    rules,
    packing,
    table,
    count: first.length - 1,
    scene,
    first: Int32Array.from(first),
    to: exploring.to.slice(0, exploring.edges),
    choice: exploring.choice.slice(0, exploring.edges),
    metFrom: exploring.metFrom,
    complete,
  };
}
