import type { Line } from './scenario.ts';

/** The last line that somebody else says to the learner; null where nobody has spoken yet. */
export function lastSaid(lines: readonly Line[]): Line | null {
  return lines.findLast(({ by, says }) => by !== null && by !== 'you' && says.length > 0) ?? null;
}
