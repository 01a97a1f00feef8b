import type { Breach } from '../scenario/rubric.ts';
import type { CommittedBreach, Decision } from './path-score.ts';

interface Running {
  readonly breach: Breach;
  open: boolean;
  readonly at: number[];
  readonly repairedAt: number[];
}

/**
 * The breaches that a run committed, each open or repaired. Within one reply repairs come before
 * breaches, and repairing what was never committed does nothing.
 */
export function findBreaches(
  breaches: readonly Breach[],
  decisions: readonly Decision[],
): readonly CommittedBreach[] {
  const committed = new Map<string, Running>();
  decisions.forEach(({ choice }, at) => {
    for (const id of choice.repairs) {
      const record = committed.get(id);
      if (record?.open) {
        record.open = false;
        record.repairedAt.push(at);
      }
    }
    for (const id of choice.breaches) {
      const record = committed.get(id) ?? begun(breaches, id);
      record.open = true;
      record.at.push(at);
      committed.set(id, record);
    }
  });
  return [...committed.values()].map(({ open, ...record }) => ({
    ...record,
    state: open ? 'open' : 'repaired',
  }));
}

function begun(breaches: readonly Breach[], id: string): Running {
  const breach = breaches.find((one) => one.id === id);
  if (breach === undefined) throw new Error(`"${id}" is no breach of this rubric`);
  return { breach, open: false, at: [], repairedAt: [] };
}
