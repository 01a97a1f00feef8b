import type { Choice, Line } from '../scenario/scenario.ts';
import { hasBit, holds, type PlayState, sceneRuleAt } from './play-state.ts';
import type { ChoiceRule, Rules } from './rules.ts';

/** Whether a choice of the state's own scene can be taken now. */
export function isOffered(rule: ChoiceRule, state: PlayState): boolean {
  if (rule.taken !== null && hasBit(state.taken, rule.taken)) return false;
  return rule.when === null || holds(rule.when, state);
}

/** The replies that can be given now, in file order; none outside a decision. */
export function choicesOffered(rules: Rules, state: PlayState): readonly Choice[] {
  const scene = sceneRuleAt(rules, state);
  if (scene.offeredAlways !== null) return scene.offeredAlways;
  const offered: Choice[] = [];
  for (const rule of scene.choices) if (isOffered(rule, state)) offered.push(rule.choice);
  return offered;
}

/** The lines of the state's scene whose condition holds, in file order. */
export function linesShown(rules: Rules, state: PlayState): readonly Line[] {
  const { scene, lineTests } = sceneRuleAt(rules, state);
  return scene.lines.filter((_, n) => {
    const test = lineTests[n];
    return test === null || test === undefined || holds(test, state);
  });
}
