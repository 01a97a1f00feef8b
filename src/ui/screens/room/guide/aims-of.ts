import type { Criterion } from '../../../../core/scenario/rubric.ts';
import type { Scene } from '../../../../core/scenario/scenario.ts';

/** A criterion that a talk calls for, and in how many of its moments. */
export interface Aim {
  readonly criterion: Criterion;
  readonly moments: number;
  /** How many of them weigh double. */
  readonly key: number;
}

function opportunityOf(scene: Scene) {
  return scene.kind === 'decision' ? scene.opportunity : null;
}

/** What a talk practises, most called for first. */
export function aimsOf(scenes: readonly Scene[], criteria: readonly Criterion[]): readonly Aim[] {
  const aims = criteria.map((criterion) => {
    const called = scenes.flatMap((scene) => {
      const opportunity = opportunityOf(scene);
      return opportunity?.callsFor.includes(criterion.id) ? [opportunity] : [];
    });
    return { criterion, moments: called.length, key: called.filter(({ key }) => key).length };
  });
  return aims
    .filter(({ moments }) => moments > 0)
    .toSorted((a, b) => b.moments + b.key - (a.moments + a.key));
}
