import type { DecisionScene, Opportunity, Scenario } from '../scenario/scenario.ts';

/** A scene with an opportunity: what the format calls a moment. */
export interface Moment {
  readonly scene: DecisionScene;
  readonly opportunity: Opportunity;
  /** The place of the scene in the file. */
  readonly at: number;
}

/** Every moment of a scenario, in file order. */
export function momentsIn(scenario: Scenario): readonly Moment[] {
  return scenario.scenes.flatMap((scene, at) =>
    scene.kind === 'decision' && scene.opportunity !== null
      ? [{ scene, opportunity: scene.opportunity, at }]
      : [],
  );
}
