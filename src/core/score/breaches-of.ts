import type { Breach, Rubric } from '../scenario/rubric.ts';
import type { Choice } from '../scenario/scenario.ts';

/** The breaches of a rubric that giving a reply commits, in the rubric's order. */
export function breachesOf(
  { breaches }: Pick<Rubric, 'breaches'>,
  choice: Pick<Choice, 'breaches'>,
): readonly Breach[] {
  return breaches.filter(({ id }) => choice.breaches.includes(id));
}
