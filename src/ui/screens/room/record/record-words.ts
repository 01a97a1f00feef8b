import type { SessionRecord } from '../../../../room/record/session-record.ts';
import { counted } from '../../counted.ts';
import { amountWords } from '../../debrief/moments/cost-words.ts';

/** "1 h 5 min", "12 min", "40 s": how long something took. */
export function lastingWords(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 60) return `${seconds} s`;
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`;
}

/** "moment 3", "moment 3, the second time". */
export function momentWords({ number, attempt }: { number: number; attempt: number }): string {
  if (attempt === 1) return `moment ${number}`;
  const times = ['', 'first', 'second', 'third', 'fourth', 'fifth'];
  return `moment ${number}, the ${times[attempt] ?? `${attempt}th`} time`;
}

/** How a room voted. */
export function votingWords({ voting }: Pick<SessionRecord, 'voting'>): string {
  return voting.kind === 'hands' ? 'a show of hands' : counted(voting.teams, 'team');
}

/** A share of the room in words that are no more exact than a room is. */
export function shareWords(share: number): string {
  return `${Math.floor(share * 100 + 0.5)} %`;
}

/** What a reply put out of reach, in a cell of a table. */
export function costCell(
  { cost, breaches }: { readonly cost: number | null; readonly breaches: readonly string[] },
  exact: boolean,
): string {
  if (breaches.length > 0) return 'a line crossed';
  return cost === null ? '–' : amountWords(cost, exact);
}
