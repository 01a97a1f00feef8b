import type { Rules } from '../play/rules.ts';

/** How many choices a scenario has in all. */
export function countChoices({ scenario }: Rules): number {
  return scenario.scenes.reduce(
    (sum, scene) => sum + (scene.kind === 'decision' ? scene.choices.length : 0),
    0,
  );
}
