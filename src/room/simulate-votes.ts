import { type Dice, seededDice } from '../core/analyse/sample-plays.ts';
import type { Rating } from '../core/scenario/rubric.ts';
import type { Choice } from '../core/scenario/scenario.ts';

/** A room of so many people about to vote on these replies. */
export interface SimulatedVote {
  readonly people: number;
  readonly replies: readonly Choice[];
  /** The counts of the silent vote, which the second one starts from; null for the silent vote itself. */
  readonly before: readonly number[] | null;
}

const warmth: Readonly<Record<Rating, number>> = {
  against: -2,
  missed: 0,
  general: 2,
  specific: 3,
};

/** One voter of so many stays with the silent vote. */
const staying = { of: 10, stay: 7 } as const;

/** Raters lean to the longer reply, and rooms to the warmer; nothing is chosen by nobody. */
function pullOf({ says, does, rates, breaches }: Choice): number {
  const words = [...says, does ?? ''].join(' ').length;
  const warm = rates.reduce((sum, { rating }) => sum + warmth[rating], 0);
  const pull = 10 + Math.min(12, Math.floor(words / 12)) + 2 * warm - 6 * breaches.length;
  return Math.max(2, pull);
}

function drawn(dice: Dice, pulls: readonly number[]): number {
  let left = dice(pulls.reduce((sum, pull) => sum + pull, 0));
  for (let place = 0; place < pulls.length; place++) {
    left -= pulls[place] as number;
    if (left < 0) return place;
  }
  return pulls.length - 1;
}

/** Where each person stood, in the order of the replies; those who did not vote stood nowhere. */
function stoodBefore({ people, before }: SimulatedVote): readonly (number | null)[] {
  const stood = (before ?? []).flatMap((count, place) => new Array<number>(count).fill(place));
  return Array.from({ length: people }, (_, person) => stood[person] ?? null);
}

/**
 * The votes of a simulated room, by the order of the replies: for a rehearsal, not a model of people. Each
 * leans to the warmer and the longer reply; after the talk most stay where they stood. The same seed and the
 * same replies always give the same votes, and the counts add up to the people.
 */
export function simulateVotes(seed: number, vote: SimulatedVote): readonly number[] {
  const dice = seededDice(seed);
  const pulls = vote.replies.map(pullOf);
  const counts = new Array<number>(pulls.length).fill(0);
  if (pulls.length === 0) return counts;
  for (const stood of stoodBefore(vote)) {
    const stays = stood !== null && dice(staying.of) < staying.stay;
    const place = stays ? stood : drawn(dice, pulls);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
