import type { ConsoleReply } from '../../../../room/console-view.ts';
import { amountWords } from '../../debrief/moments/cost-words.ts';

/** What a reply would put out of reach, in words; null where there is no score. A breach stands in place of a cost. */
export function costTold({
  breaches,
  cost,
  exact,
  endings,
}: Pick<ConsoleReply, 'breaches' | 'cost' | 'exact' | 'endings'>): string | null {
  if (breaches.length > 0) return null;
  // Where the review has come and tells no cost, there is none to tell.
  if (cost === null) return endings === null ? 'cost being worked out' : null;
  return `costs ${amountWords(cost, exact)}`;
}

/** How many endings a reply leaves in reach; null while it is being worked out. */
export function endingsTold({ endings }: ConsoleReply): string | null {
  if (endings === null) return null;
  return endings.length === 1 ? 'one ending left' : `${endings.length} endings left`;
}
