import { attemptNow, momentNow } from './moments.ts';
import type { ShownReplies, ShownReply } from './public-view.ts';
import type { Room } from './room.ts';
import type { Phase, Round } from './room-act.ts';
import type { Attempt } from './room-state.ts';
import { type Stretch, stretchAt } from './stretch.ts';
import { letterAt } from './told.ts';
import { countFor, roundsOf } from './votes.ts';

const openIn: Readonly<Partial<Record<Phase, Round>>> = {
  votingSilently: 'first',
  votingAgain: 'second',
};

/** Whether the room sees a round. While hands go up again the earlier vote steps back, so that it sways nobody. */
function isSeen(attempt: Attempt, round: Round, phase: Phase): boolean {
  return phase !== 'votingAgain' && (attempt[round]?.revealed ?? false);
}

/** The replies of an attempt with the counts of some rounds. */
export function countedReplies(
  { offered }: Stretch,
  attempt: Attempt,
  sees: (round: Round) => boolean,
): readonly ShownReply[] {
  return offered.map(({ id, says, does }, place) => {
    const countIn = (round: Round) => {
      const votes = attempt[round];
      return votes !== null && sees(round) ? countFor(votes, id) : null;
    };
    const decided = attempt.decided === id;
    const counts = { first: countIn('first'), second: countIn('second') };
    return { letter: letterAt(place), says: [...says], does, ...counts, decided };
  });
}

/** The replies as the room sees them; null before they are read, at an ending, and once the talk is over. */
export function shownReplies({ staged, state, phase }: Room): ShownReplies | null {
  const stretch = stretchAt(staged.rules, momentNow(state).path);
  const away = phase === 'debriefing' || phase === 'over';
  if (away || state.read < stretch.units.length || stretch.offered.length === 0) return null;
  const attempt = attemptNow(state);
  const sees = (round: Round) => isSeen(attempt, round, phase);
  const rounds = roundsOf(attempt).map(([round]) => round);
  return {
    replies: countedReplies(stretch, attempt, sees),
    open: openIn[phase] ?? null,
    hidden: rounds.filter((round) => !sees(round)),
  };
}
