import type { Rules } from '../core/play/rules.ts';
import type { Round } from './room-act.ts';
import type { Attempt, Moment, RoomState } from './room-state.ts';
import { stretchAt } from './stretch.ts';
import { countsOf, roundsOf, sumOf } from './votes.ts';

/** A vote of one attempt at a moment, by how evenly it split the room. */
export interface EvenVote {
  readonly moment: Moment;
  readonly attempt: Attempt;
  readonly round: Round;
  readonly evenness: number;
}

/** Two votes of one attempt, by how much of the room moved between them. */
export interface Shift {
  readonly moment: Moment;
  readonly attempt: Attempt;
  readonly share: number;
}

/**
 * How evenly a vote split the room, 0 to 1: 0 where all stand for one reply, 1 where every reply has as many.
 * It is the chance that two voters, drawn with replacement, stand for different replies, over the highest
 * that this chance can be with so many replies. Null with fewer than two votes or replies: nothing can split.
 */
export function evennessOf(counts: readonly number[]): number | null {
  const sum = sumOf(counts);
  if (sum < 2 || counts.length < 2) return null;
  const alike = counts.reduce((all, count) => all + (count / sum) ** 2, 0);
  return (1 - alike) / (1 - 1 / counts.length);
}

/**
 * How much of the room moved between two votes, 0 to 1: half of all differences between the shares of each
 * reply. One voter of ten who changes is 0.1. Null where nobody voted in one of them.
 */
export function shiftBetween(first: readonly number[], second: readonly number[]): number | null {
  const [before, after] = [sumOf(first), sumOf(second)];
  if (before === 0 || after === 0) return null;
  const moved = first.map((count, n) => Math.abs(count / before - (second[n] ?? 0) / after));
  return sumOf(moved) / 2;
}

function attemptsOf(rules: Rules, { moments }: RoomState) {
  return [...moments.values()].flatMap((moment) => {
    const { offered } = stretchAt(rules, moment.path);
    return moment.attempts.map((attempt) => ({ moment, attempt, offered }));
  });
}

/** The highest of these; of equal ones the first. */
function highest<T>(all: readonly T[], by: (one: T) => number): T | null {
  return all.reduce<T | null>(
    (best, one) => (best === null || by(one) > by(best) ? one : best),
    null,
  );
}

/** The vote that split the room most evenly, over every attempt at every moment; null where none could split. */
export function mostEvenVote(rules: Rules, state: RoomState): EvenVote | null {
  const all = attemptsOf(rules, state).flatMap(({ moment, attempt, offered }) =>
    roundsOf(attempt).flatMap(([round, votes]) => {
      const evenness = evennessOf(countsOf(votes, offered));
      return evenness === null ? [] : [{ moment, attempt, round, evenness }];
    }),
  );
  return highest(all, ({ evenness }) => evenness);
}

/** The two votes between which most of the room moved; null where no moment has both. */
export function largestShift(rules: Rules, state: RoomState): Shift | null {
  const all = attemptsOf(rules, state).flatMap(({ moment, attempt, offered }) => {
    const { first, second } = attempt;
    if (first === null || second === null) return [];
    const share = shiftBetween(countsOf(first, offered), countsOf(second, offered));
    return share === null ? [] : [{ moment, attempt, share }];
  });
  return highest(all, ({ share }) => share);
}
