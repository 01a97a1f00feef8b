import type { Intention } from './intention.ts';
import type { ScenarioCard } from './playable.ts';

/** An intention whose time has come round, and another scenario to practise the same on. */
export interface DueIntention {
  readonly intention: Intention;
  /** Null where no other scenario calls for that criterion. */
  readonly card: ScenarioCard | null;
}

/** What there is to offer. */
export interface Offerable {
  readonly intentions: readonly Intention[];
  readonly cards: readonly ScenarioCard[];
}

/** How long an intention is left alone after it was kept, and after each time it was offered. */
const quietDays = 3;

const quiet = quietDays * 24 * 60 * 60 * 1000;

function isDue({ done, keptAt, offeredAgainAt }: Intention, now: Date): boolean {
  return !done && now.getTime() - new Date(offeredAgainAt ?? keptAt).getTime() >= quiet;
}

/** Whether a time lies on the same day as now, where the learner is. */
function isToday(time: string | null, now: Date): boolean {
  return time !== null && new Date(time).toDateString() === now.toDateString();
}

/**
 * The one intention to offer again now: the oldest that has been left alone for three days. One a day at
 * most, whichever it was. `now` is ISO 8601.
 */
export function dueIntention(now: string, { intentions, cards }: Offerable): DueIntention | null {
  const today = new Date(now);
  if (intentions.some(({ offeredAgainAt }) => isToday(offeredAgainAt, today))) return null;
  const due = intentions.filter((one) => isDue(one, today));
  const [intention] = due.sort((a, b) => (a.keptAt < b.keptAt ? -1 : 1));
  if (intention === undefined) return null;
  const others = cards.filter(({ key }) => key !== intention.scenarioKey);
  const card = others.find(({ criteria }) => criteria.includes(intention.criterion)) ?? null;
  return { intention, card };
}
