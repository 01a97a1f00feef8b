import { defaults } from './defaults.ts';
import type { RubricFile } from './describe-rubric.ts';
import { entriesOf } from './entries-of.ts';
import { type Rubric, ratings } from './rubric.ts';

/** A checked rubric, every default filled in. `id` is null for one written out in a scenario. */
export function buildRubric(file: RubricFile, id: string | null): Rubric {
  return {
    id,
    criteria: entriesOf(file.criteria).map(([criterion, { label, meaning, weight, examples }]) => ({
      id: criterion,
      label,
      meaning,
      weight: weight ?? defaults.weight,
      examples: ratings.flatMap((rating) => {
        const says = examples?.[rating];
        return says === undefined ? [] : [{ rating, says }];
      }),
    })),
    breaches: entriesOf(file.breaches).map(([breach, { label, severity }]) => ({
      id: breach,
      label,
      severity,
    })),
  };
}
