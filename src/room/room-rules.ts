import type { Rules } from '../core/play/rules.ts';
import { arriveAt, attemptNow, momentNow, walkedPath, withAttempt, withVotes } from './moments.ts';
import type { Opening, Reveal, RoomAct, Round } from './room-act.ts';
import type { Attempt, RoomState, Screen } from './room-state.ts';
import { stretchAt } from './stretch.ts';
import { noVotes, withHands, withTeam } from './votes.ts';
import { isSame } from './why-not.ts';

type Act<T extends RoomAct['type']> = Extract<RoomAct, { type: T }>;

/** An act with the time at which it was done. */
export type TimedAct = RoomAct & { readonly at: string };

const calmScreen: Screen = { blank: false, theme: 'light', size: 0, timer: null };

/** A session before anything was done: the room stands before the first moment, with nothing read. */
export function beginRoom(rules: Rules, opening: Opening, at: string): RoomState {
  const empty: RoomState = {
    opening,
    path: [],
    read: 0,
    moments: new Map(),
    screen: calmScreen,
    revealed: [],
    shown: null,
    turned: null,
  };
  return arriveAt(empty, { rules, path: [], at });
}

/** One more thing is read, or all that there is. */
export function readOn(rules: Rules, state: RoomState, act: Act<'room.read-on'>): RoomState {
  const read = act.all ? stretchAt(rules, state.path).units.length : state.read + 1;
  return { ...state, read };
}

/** The last thing read is not read yet. */
export function readBack(state: RoomState): RoomState {
  return { ...state, read: state.read - 1 };
}

/** The room goes on from what happened to what comes of it, with the first thing read. */
export function goOn(
  rules: Rules,
  state: RoomState,
  act: Act<'room.read-on'> & { readonly at: string },
): RoomState {
  const path = walkedPath(state);
  return readOn(rules, { ...arriveAt(state, { rules, path, at: act.at }), read: 0 }, act);
}

/** A vote begins in which nobody has voted yet. */
export function openVote(state: RoomState, round: Round): RoomState {
  return withVotes(state, round, noVotes);
}

/** Some hands more or fewer, or a team's stand. */
export function count(
  state: RoomState,
  act: Act<'room.voted'> | Act<'room.team-voted'>,
): RoomState {
  const votes = attemptNow(state)[act.round] ?? noVotes;
  const counted =
    act.type === 'room.voted'
      ? withHands(votes, act.step.choice, act.by)
      : withTeam(votes, act.team, act.choice);
  return withVotes(state, act.round, counted);
}

/** Every vote counted here may be seen. */
export function revealVotes(state: RoomState): RoomState {
  const { first, second } = attemptNow(state);
  const seen = (votes: Attempt['first']) => votes && { ...votes, revealed: true };
  return withAttempt(state, { first: seen(first), second: seen(second) });
}

/** The trainer's word: the room says this. */
export function decide(state: RoomState, { step }: Act<'room.decided'>): RoomState {
  return withAttempt(state, { decided: step.choice });
}

/** Back, or over, to a moment that was met: all of it read, nothing voted or decided yet this time. */
export function rewind(
  rules: Rules,
  state: RoomState,
  { to, at }: Act<'room.rewound'> & { readonly at: string },
): RoomState {
  const moment = state.moments.get(to) ?? momentNow(state);
  const read = stretchAt(rules, moment.path).units.length;
  return { ...arriveAt(state, { rules, path: moment.path, at }), read, shown: null, turned: null };
}

/** What the projector looks like. */
export function setScreen(
  state: RoomState,
  act: Act<'room.blanked' | 'room.look-set' | 'room.timer-set'> & { readonly at: string },
): RoomState {
  return { ...state, screen: { ...state.screen, ...changeOf(act) } };
}

function changeOf(
  act: Act<'room.blanked' | 'room.look-set' | 'room.timer-set'> & { readonly at: string },
): Partial<Screen> {
  switch (act.type) {
    case 'room.blanked':
      return { blank: act.blank };
    case 'room.look-set':
      return { theme: act.theme, size: act.size };
    case 'room.timer-set':
      return { timer: act.seconds === null ? null : { from: act.at, seconds: act.seconds } };
  }
}

/** Each debrief begins with nothing shown: what was shown of one way says nothing of another. */
export function beginDebrief(state: RoomState): RoomState {
  return { ...state, revealed: [], shown: null, turned: 0 };
}

/** Something is shown, for the first time or again. */
export function reveal(state: RoomState, { what }: Act<'room.revealed'>): RoomState {
  return { ...state, revealed: [...without(state.revealed, what), what], shown: what, turned: 0 };
}

/** The next part of what is shown, or the one before. */
export function turn(state: RoomState, by: 1 | -1): RoomState {
  return { ...state, turned: (state.turned ?? 0) + by };
}

/** Something is not shown any more. */
export function cover(state: RoomState, { what }: Act<'room.covered'>): RoomState {
  const shown = state.shown !== null && isSame(state.shown, what) ? null : state.shown;
  return { ...state, revealed: without(state.revealed, what), shown };
}

function without(revealed: readonly Reveal[], what: Reveal): readonly Reveal[] {
  return revealed.filter((one) => !isSame(one, what));
}
