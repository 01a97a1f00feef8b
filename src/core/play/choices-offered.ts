import type { Choice, Line } from '../scenario/scenario.ts';
import { hasBit, holds, type PlayState, sceneRuleAt } from './play-state.ts';
import type { ChoiceRule, Rules, SceneRule } from './rules.ts';

/** Whether a choice of the state's own scene can be taken now. */
export function isOffered(rule: ChoiceRule, state: PlayState): boolean {
  if (rule.taken !== null && hasBit(state.taken, rule.taken)) return false;
  return rule.when === null || holds(rule.when, state);
}

function isWhole(scene: SceneRule, state: PlayState): boolean {
  for (const rule of scene.missable) if (!isOffered(rule, state)) return false;
  return true;
}

/** The replies that can be given now, in file order; none outside a decision. */
export function choicesOffered(rules: Rules, state: PlayState): readonly Choice[] {
  const rule = sceneRuleAt(rules, state);
  // Mostly nothing is missing, and the author's own list can be handed out as it is.
  if (isWhole(rule, state)) return rule.all;
  const offered: Choice[] = [];
  for (const one of rule.choices) if (isOffered(one, state)) offered.push(one.choice);
  return offered;
}

/** The lines of the state's scene whose condition holds, in file order. */
export function linesShown(rules: Rules, state: PlayState): readonly Line[] {
  const { scene, lineTests } = sceneRuleAt(rules, state);
  const shown: Line[] = [];
  for (let n = 0; n < scene.lines.length; n++) {
    const test = lineTests[n] ?? null;
    if (test === null || holds(test, state)) shown.push(scene.lines[n] as Line);
  }
  return shown;
}
