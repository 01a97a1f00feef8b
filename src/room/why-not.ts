import type { Rules } from '../core/play/rules.ts';
import { attemptNow, isOnWay, walkedPath } from './moments.ts';
import { partsOf } from './parts-shown.ts';
import { handsAtMost, type Reveal, type RoomAct } from './room-act.ts';
import type { RoomRefusal, RoomState } from './room-state.ts';
import { type Stretch, stretchAt } from './stretch.ts';
import { countFor, roundsOf } from './votes.ts';

type Why = RoomRefusal | null;
type Act<T extends RoomAct['type']> = Extract<RoomAct, { type: T }>;

/** What an act is held against. */
interface Held {
  readonly rules: Rules;
  readonly state: RoomState;
}

const stretchOf = ({ rules, state }: Held): Stretch => stretchAt(rules, state.path);

function whyNotChoose({ state, rules }: Held): Why {
  const { scene, units } = stretchAt(rules, state.path);
  if (state.read < units.length) return 'still-reading';
  return scene.kind === 'decision' ? null : 'no-decision-here';
}

function whyNotReply(held: Held, scene: string, choice: string | null): Why {
  const here = stretchOf(held);
  if (here.scene.id !== scene) return 'another-scene';
  const isThere = choice === null || here.offered.some(({ id }) => id === choice);
  return isThere ? null : 'no-such-reply';
}

function whyNotVoted(held: Held, { round, step, by }: Act<'room.voted'>): Why {
  const { opening } = held.state;
  if (opening.voting.kind !== 'hands') return 'other-voting';
  const votes = attemptNow(held.state)[round];
  if (votes === null) return 'no-vote';
  const why = whyNotReply(held, step.scene, step.choice);
  if (why !== null) return why;
  const count = countFor(votes, step.choice) + by;
  if (by === 0) return 'already-so';
  if (count < 0) return 'nothing-to-take-back';
  return count > handsAtMost ? 'too-many' : null;
}

function whyNotTeam(held: Held, { round, scene, team, choice }: Act<'room.team-voted'>): Why {
  const { voting } = held.state.opening;
  if (voting.kind !== 'teams') return 'other-voting';
  if (team < 1 || team > voting.teams) return 'no-such-team';
  const votes = attemptNow(held.state)[round];
  if (votes === null) return 'no-vote';
  const why = whyNotReply(held, scene, choice);
  return why ?? ((votes.teams.get(team) ?? null) === choice ? 'already-so' : null);
}

/** Whether two things to be shown are the same. */
export function isSame(a: Reveal, b: Reveal): boolean {
  const momentOf = (one: Reveal) => ('moment' in one ? one.moment : null);
  return a.item === b.item && momentOf(a) === momentOf(b);
}

/** Why something cannot be shown, whether or not it is shown already. */
export function whyNotShow({ rules, state }: Held, what: Reveal): Why {
  if (what.item === 'reflect') {
    return rules.scenario.reflect.length > 0 ? null : 'nothing-to-reveal';
  }
  if (!('moment' in what)) return null;
  const moment = state.moments.get(what.moment);
  const walked = walkedPath(state);
  if (moment === undefined || !isOnWay(walked, moment)) return 'no-such-moment';
  if (what.item === 'cost') return moment.path.length < walked.length ? null : 'nothing-to-reveal';
  if (what.item === 'thoughts') return null;
  const { scene } = stretchAt(rules, moment.path);
  return scene.discuss.length > 0 ? null : 'nothing-to-reveal';
}

function whyNotReveal(held: Held, { what }: Act<'room.revealed'>): Why {
  const { shown } = held.state;
  return shown !== null && isSame(shown, what) ? 'already-so' : whyNotShow(held, what);
}

function whyNotCover({ state }: Held, { what }: Act<'room.covered'>): Why {
  return state.revealed.some((one) => isSame(one, what)) ? null : 'nothing-to-take-back';
}

function whyNotRewind({ state }: Held, { to }: Act<'room.rewound'>): Why {
  return state.moments.has(to) ? null : 'no-such-moment';
}

function whyNotScreen(
  { screen }: RoomState,
  act: Act<'room.blanked' | 'room.look-set' | 'room.timer-set'>,
): Why {
  if (act.type === 'room.timer-set') {
    return act.seconds === null && screen.timer === null ? 'already-so' : null;
  }
  const isSo =
    act.type === 'room.blanked'
      ? act.blank === screen.blank
      : act.theme === screen.theme && act.size === screen.size;
  return isSo ? 'already-so' : null;
}

function whyNotRevealVotes({ state }: Held): Why {
  const hidden = roundsOf(attemptNow(state)).some(([, votes]) => !votes.revealed);
  return hidden ? null : 'nothing-to-reveal';
}

/** What is shown in a debrief has so many parts. */
function whyNotTurn({ rules, state }: Held, to: number): Why {
  if (to < 0) return 'nothing-before';
  const { shown } = state;
  const isThere = shown !== null && to < partsOf(rules, state, shown);
  return isThere ? null : 'nothing-more-to-read';
}

/** Nothing more to read, or nothing before. At what happened there is always something after it. */
function whyNotRead(held: Held, by: 1 | -1): Why {
  const { read, turned } = held.state;
  if (turned !== null) return whyNotTurn(held, turned + by);
  if (by < 0) return read > 1 ? null : 'nothing-before';
  const goesOn = attemptNow(held.state).decided !== null;
  return goesOn || read < stretchOf(held).units.length ? null : 'nothing-more-to-read';
}

/** What stands against an act, leaving aside the phase; null where nothing does. */
export function whyNot(rules: Rules, state: RoomState, act: RoomAct): Why {
  const held: Held = { rules, state };
  switch (act.type) {
    case 'room.read-on':
      return whyNotRead(held, 1);
    case 'room.read-back':
      return whyNotRead(held, -1);
    case 'room.vote-opened':
    case 'room.discussed':
      return whyNotChoose(held);
    case 'room.voted':
      return whyNotVoted(held, act);
    case 'room.team-voted':
      return whyNotTeam(held, act);
    case 'room.vote-revealed':
      return whyNotRevealVotes(held);
    case 'room.decided':
      return whyNotChoose(held) ?? whyNotReply(held, act.step.scene, act.step.choice);
    case 'room.rewound':
      return whyNotRewind(held, act);
    case 'room.blanked':
    case 'room.look-set':
    case 'room.timer-set':
      return whyNotScreen(state, act);
    case 'room.revealed':
      return whyNotReveal(held, act);
    case 'room.covered':
      return whyNotCover(held, act);
    case 'room.debriefed':
    case 'room.ended':
    case 'room.undone':
      return null;
  }
}
