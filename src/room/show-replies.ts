import type { Choice } from '../core/scenario/scenario.ts';
import { breachesOf } from '../core/score/breaches-of.ts';
import { type Around, reviewedReply } from './around.ts';
import type { ConsoleReply, TeamVote } from './console-view.ts';
import { attemptNow } from './moments.ts';
import type { Room } from './room.ts';
import { phaseOf } from './room-flow.ts';
import { stretchAt } from './stretch.ts';
import { letterAt } from './told.ts';
import { countFor, countsOf, placeOfMost, roundsOf, sumOf } from './votes.ts';

function endingsNamed({ staged }: Room, ids: readonly string[]) {
  return staged.rules.scenario.scenes.flatMap((scene) =>
    scene.kind === 'ending' && ids.includes(scene.id)
      ? [{ title: scene.ending.title, outcome: scene.ending.outcome }]
      : [],
  );
}

/** The author's word on a reply, and what the analysis says of it. */
function judged(room: Room, choice: Choice, around: Around) {
  const { rubric } = room.staged.rules.scenario;
  const { path } = room.state;
  const review = reviewedReply(around, path, { at: path.length, choice: choice.id });
  return {
    rates: choice.rates.flatMap(({ criterion: id, rating }) => {
      const criterion = rubric.criteria.find((one) => one.id === id);
      return criterion === undefined ? [] : [{ criterion, rating }];
    }),
    breaches: breachesOf(rubric, choice).map(({ label }) => ({ label })),
    hears: choice.hears,
    feedback: choice.feedback,
    cost: review?.cost ?? null,
    exact: around.review?.exact ?? true,
    endings: review && endingsNamed(room, review.endings),
  };
}

/** The place of the hint: most votes of the latest round in which anybody voted. */
function hintAt({ state }: Room, offered: readonly Choice[]): number | null {
  const counted = roundsOf(attemptNow(state))
    .map(([, votes]) => countsOf(votes, offered))
    .findLast((counts) => sumOf(counts) > 0);
  return counted === undefined ? null : placeOfMost(counted);
}

/** The replies with all that the trainer may know; none at an ending. */
export function consoleReplies(room: Room, around: Around): readonly ConsoleReply[] {
  const { staged, state } = room;
  const { offered } = stretchAt(staged.rules, state.path);
  const { first, second, decided } = attemptNow(state);
  const hint = hintAt(room, offered);
  return offered.map((choice, place) => ({
    letter: letterAt(place),
    choice: choice.id,
    says: choice.says,
    does: choice.does,
    first: first && countFor(first, choice.id),
    second: second && countFor(second, choice.id),
    most: hint === place,
    decided: decided === choice.id,
    ...judged(room, choice, around),
  }));
}

/** The round that can be counted, or still corrected, now. */
export function countingIn({ phase, state }: Room): 'first' | 'second' | null {
  const { counts } = phaseOf(phase).meta;
  return counts !== null && attemptNow(state)[counts] !== null ? counts : null;
}

/** Every team with what it stands for in the round that is counted. */
export function teamVotes(room: Room): readonly TeamVote[] {
  const { voting } = room.state.opening;
  const round = countingIn(room);
  if (voting.kind === 'hands' || round === null) return [];
  const votes = attemptNow(room.state)[round];
  return Array.from({ length: voting.teams }, (_, n) => ({
    team: n + 1,
    choice: votes?.teams.get(n + 1) ?? null,
  }));
}
