import type { Fact, Meter, Scene } from '../scenario/scenario.ts';
import type { Bit, Rules, SceneRule, Test } from './rules.ts';

/**
 * All of a run that can still matter. `scene` is the place of the scene in the file, `meters` the
 * values in the order declared, `facts` and `taken` bits of `Rules`. Never changed: a step makes anew.
 */
export interface PlayState {
  readonly scene: number;
  readonly meters: readonly number[];
  readonly facts: readonly number[];
  readonly taken: readonly number[];
}

/** A run's first state: the start scene, every meter at its start, no facts. */
export function beginRun(rules: Rules): PlayState {
  return {
    scene: rules.start,
    meters: rules.scenario.meters.map((meter) => meter.start),
    facts: new Array<number>(rules.wordsOfFacts).fill(0),
    taken: new Array<number>(rules.wordsOfTaken).fill(0),
  };
}

/** The rules of the scene that a state stands in. */
export function sceneRuleAt(rules: Rules, state: PlayState): SceneRule {
  const rule = rules.scenes[state.scene];
  if (rule === undefined) throw new Error(`no scene at place ${state.scene}`);
  return rule;
}

/** The scene that a state stands in. */
export function sceneAt(rules: Rules, state: PlayState): Scene {
  return sceneRuleAt(rules, state).scene;
}

/** Whether the conversation is over. */
export function isEnding(rules: Rules, state: PlayState): boolean {
  return sceneAt(rules, state).kind === 'ending';
}

/** Whether one bit of a list of words is set. */
export function hasBit(words: readonly number[], bit: Bit): boolean {
  return ((words[bit.word] as number) & bit.mask) !== 0;
}

/** Whether a condition holds in a state. */
export function holds(test: Test, state: PlayState): boolean {
  switch (test.kind) {
    case 'meter': {
      const value = state.meters[test.index] as number;
      return value >= test.atLeast && value <= test.atMost;
    }
    case 'fact':
      return hasBit(state.facts, test.bit) === test.is;
    case 'not':
      return !holds(test.part, state);
    case 'any':
      for (const part of test.parts) if (holds(part, state)) return true;
      return false;
    case 'all':
      for (const part of test.parts) if (!holds(part, state)) return false;
      return true;
  }
}

/** Every meter with its value, in the order declared. */
export function metersAt(
  rules: Rules,
  state: PlayState,
): readonly { readonly meter: Meter; readonly value: number }[] {
  return rules.scenario.meters.map((meter, n) => ({ meter, value: state.meters[n] as number }));
}

/** The facts that are true in a state, in the order declared. */
export function factsAt(rules: Rules, state: PlayState): readonly Fact[] {
  return rules.scenario.facts.filter((fact) => {
    const bit = rules.factBits.get(fact.id);
    return bit !== undefined && hasBit(state.facts, bit);
  });
}
