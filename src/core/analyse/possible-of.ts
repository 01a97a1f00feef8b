import { hasBit, type PlayState } from '../play/play-state.ts';
import type { ChoiceRule, SceneRule } from '../play/rules.ts';
import type { Criterion } from '../scenario/rubric.ts';
import { momentWeight, ratingOf } from '../score/weigh-moments.ts';

/** Whether an earlier reply in this scene, not against the criterion, has used up what it calls for. */
function calledBefore(scene: SceneRule, state: PlayState, criterion: string): boolean {
  return scene.choices.some(
    ({ taken, choice }) =>
      taken !== null && hasBit(state.taken, taken) && ratingOf(choice, criterion) !== 'against',
  );
}

/**
 * What taking a choice adds to a run's weighted `possible`: a whole number, 0 or more. A scene's criteria
 * are called for once in a run, and every `against` counts each time.
 */
export function possibleOf(
  at: { readonly scene: SceneRule; readonly state: PlayState },
  { choice }: ChoiceRule,
  criteria: readonly Criterion[],
): number {
  const { scene } = at.scene;
  if (scene.kind !== 'decision') return 0;
  let sum = 0;
  for (const criterion of criteria) {
    const against = ratingOf(choice, criterion.id) === 'against';
    const called = scene.opportunity?.callsFor.includes(criterion.id) ?? false;
    if (against || (called && !calledBefore(at.scene, at.state, criterion.id))) {
      sum += criterion.weight;
    }
  }
  return sum * momentWeight(scene);
}
