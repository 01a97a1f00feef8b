import { isOffered } from './choices-offered.ts';
import { holds, type PlayState, sceneRuleAt } from './play-state.ts';
import type { Bit, ChangeRule, ChoiceRule, RouteRule, Rules } from './rules.ts';

/** Why a move is impossible. */
export type Refusal =
  | 'no-such-scene'
  | 'another-scene'
  | 'no-such-choice'
  | 'not-offered'
  | 'conversation-over'
  | 'nothing-to-choose'
  | 'nothing-to-continue'
  | 'next-circle';

/** What a move came to: the state after it, or why it is impossible (then nothing has changed). */
export type Moved =
  | { readonly ok: true; readonly state: PlayState }
  | { readonly ok: false; readonly reason: Refusal };

const refuse = (reason: Refusal): Moved => ({ ok: false, reason });

function changed(meters: readonly number[], changes: readonly ChangeRule[]): readonly number[] {
  if (changes.length === 0) return meters;
  const after = meters.slice();
  for (const { index, by, min, max } of changes) {
    after[index] = Math.min(max, Math.max(min, (after[index] as number) + by));
  }
  return after;
}

function withBits(words: readonly number[], set: readonly Bit[], clear: readonly Bit[]) {
  if (set.length === 0 && clear.length === 0) return words;
  const after = words.slice();
  for (const { word, mask } of set) after[word] = (after[word] as number) | mask;
  for (const { word, mask } of clear) after[word] = (after[word] as number) & ~mask;
  return after;
}

function withTaken(taken: readonly number[], bit: Bit | null): readonly number[] {
  if (bit === null) return taken;
  const after = taken.slice();
  after[bit.word] = (after[bit.word] as number) | bit.mask;
  return after;
}

/** The place of the first route whose condition holds; the last one has none. */
function routeTaken(routes: readonly RouteRule[], state: PlayState): number {
  for (let n = 0; n < routes.length; n++) {
    const when = routes[n]?.when;
    if (when === null || (when !== undefined && holds(when, state))) return n;
  }
  throw new Error('a list of routes must end with one that has no condition');
}

/** The same state in another scene; written out, since copying by spread costs as much as the whole step. */
function standingIn({ meters, facts, taken }: PlayState, scene: number): PlayState {
  return { scene, meters, facts, taken };
}

/** The state after a choice's own effects, on the way to the scene at a place. */
function afterChoice(rule: ChoiceRule, state: PlayState, scene: number): PlayState {
  return {
    scene,
    meters: changed(state.meters, rule.changes),
    facts: withBits(state.facts, rule.remember, rule.forget),
    taken: withTaken(state.taken, rule.taken),
  };
}

function ruleOf(rules: Rules, state: PlayState, choice: string): ChoiceRule | null {
  const { choices, ids } = sceneRuleAt(rules, state);
  return choices[ids.indexOf(choice)] ?? null;
}

/**
 * Takes a choice of the scene that the state stands in, by id: changes, then remember, then forget,
 * then the first route whose condition holds. Changes nothing that it is given.
 */
export function takeChoice(rules: Rules, state: PlayState, choice: string): Moved {
  const rule = ruleOf(rules, state, choice);
  if (rule === null) return refuse(refusalOf(rules, state));
  if (!isOffered(rule, state)) return refuse('not-offered');
  const { routes, only } = rule;
  if (only !== null) return { ok: true, state: afterChoice(rule, state, only) };
  const after = afterChoice(rule, state, state.scene);
  const scene = (routes[routeTaken(routes, after)] as RouteRule).to;
  return { ok: true, state: standingIn(after, scene) };
}

function refusalOf(rules: Rules, state: PlayState): Refusal {
  const { kind } = sceneRuleAt(rules, state).scene;
  if (kind === 'ending') return 'conversation-over';
  return kind === 'passage' ? 'nothing-to-choose' : 'no-such-choice';
}

/** Goes on from a scene that is only read. */
export function continueOn(rules: Rules, state: PlayState): Moved {
  const { scene, next } = sceneRuleAt(rules, state);
  if (scene.kind === 'ending') return refuse('conversation-over');
  if (scene.kind === 'decision') return refuse('nothing-to-continue');
  const route = next[routeTaken(next, state)] as RouteRule;
  return { ok: true, state: standingIn(state, route.to) };
}

/** Whether taking a choice is possible and goes by its nth route. */
export function leadsBy(rules: Rules, state: PlayState, way: { choice: string; route: number }) {
  const rule = ruleOf(rules, state, way.choice);
  if (rule === null || !isOffered(rule, state)) return false;
  if (rule.routes.length === 1) return true;
  return routeTaken(rule.routes, afterChoice(rule, state, state.scene)) === way.route;
}

/** Whether continuing goes by the nth route of the scene that the state stands in. */
export function continuesBy(rules: Rules, state: PlayState, route: number): boolean {
  const { next } = sceneRuleAt(rules, state);
  return next.length > 0 && routeTaken(next, state) === route;
}
