import type { Round } from './room-act.ts';
import type { Attempt, Votes } from './room-state.ts';

/** A vote that was just opened. */
export const noVotes: Votes = { hands: new Map(), teams: new Map(), revealed: false };

/** How many stand for a reply: hands, or teams. */
export function countFor(votes: Votes, choice: string): number {
  let count = votes.hands.get(choice) ?? 0;
  for (const stood of votes.teams.values()) if (stood === choice) count++;
  return count;
}

/** The counts of the replies offered, in their order. */
export function countsOf(votes: Votes, offered: readonly { readonly id: string }[]) {
  return offered.map(({ id }) => countFor(votes, id));
}

/** How many voted in all. */
export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The votes with so many hands more for a reply. */
export function withHands(votes: Votes, choice: string, by: number): Votes {
  const count = (votes.hands.get(choice) ?? 0) + by;
  const hands = new Map(votes.hands);
  if (count === 0) hands.delete(choice);
  else hands.set(choice, count);
  return { ...votes, hands };
}

/** The votes with a team standing for a reply, or for none. */
export function withTeam(votes: Votes, team: number, choice: string | null): Votes {
  const teams = new Map(votes.teams);
  if (choice === null) teams.delete(team);
  else teams.set(team, choice);
  return { ...votes, teams };
}

/** The rounds that were opened, the silent one first. */
export function roundsOf({ first, second }: Attempt): readonly (readonly [Round, Votes])[] {
  const opened: (readonly [Round, Votes])[] = [];
  if (first !== null) opened.push(['first', first]);
  if (second !== null) opened.push(['second', second]);
  return opened;
}

/** The place of the reply with the most votes; null where two have as many, or nobody voted. */
export function placeOfMost(counts: readonly number[]): number | null {
  const most = Math.max(0, ...counts);
  const place = counts.indexOf(most);
  return most > 0 && counts.lastIndexOf(most) === place ? place : null;
}
