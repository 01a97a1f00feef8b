import { type Explored, exploreScenario } from '../../src/core/analyse/explore-scenario.ts';
import { reachFrom } from '../../src/core/analyse/score-range.ts';
import { noPoints } from '../../src/core/analyse/share.ts';
import type { Rules } from '../../src/core/play/rules.ts';

/** Milliseconds of the processor: what else the machine does falls on nobody. */
export function spent(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The quickest of some rounds: the rest is what else the machine did. */
export const times = (work: () => unknown, rounds: number) =>
  Math.min(...Array.from({ length: rounds }, () => spent(work)));

export const fromTheStart = { state: 0, points: noPoints };

/** Every state, and the highest and the lowest score. */
export function findRange(rules: Rules): Explored {
  const explored = exploreScenario(rules, { atMost: 5_000_000 });
  if (explored === null) throw new Error('there are more states than were to be explored');
  reachFrom(explored, fromTheStart, 'highest');
  reachFrom(explored, fromTheStart, 'lowest');
  return explored;
}
