import { initialTransition, transition } from 'xstate';
import type { Path } from '../core/play/path.ts';
import type { Rules } from '../core/play/rules.ts';
import type { Par } from '../core/score/path-score.ts';
import { timePattern } from '../session/read-saved-run.ts';
import { attemptNow, walkedPath } from './moments.ts';
import {
  countingAtMost,
  entriesAtMost,
  type Opening,
  type Phase,
  type RoomAct,
  type RoomEntry,
  type RoomLog,
} from './room-act.ts';
import { phaseOf } from './room-flow.ts';
import { type RoomMachine, type RoomSnapshot, roomMachine } from './room-machine.ts';
import type { RoomRefusal, RoomState } from './room-state.ts';
import { stretchAt } from './stretch.ts';
import { whyNot } from './why-not.ts';

/** A scenario ready for a room; what the session plays is one. */
export interface Staged {
  readonly key: string;
  readonly contentHash: string;
  readonly rules: Rules;
  readonly par: Par | null;
}

/** Where the session was after an act that still counts, and where before it. */
interface Point {
  readonly snapshot: RoomSnapshot;
  readonly phaseSince: string;
  readonly before: Point | null;
}

/** A session as it stands: its log and all that the log comes to. Never changed: an act makes anew. */
export interface Room {
  readonly staged: Staged;
  readonly log: RoomLog;
  /** The revision of the last entry; 0 before the first. */
  readonly revision: number;
  readonly state: RoomState;
  readonly phase: Phase;
  /** When the session, the present moment and the present phase began. */
  readonly since: { readonly session: string; readonly moment: string; readonly phase: string };
  readonly machine: RoomMachine;
  readonly point: Point;
}

/** How a session is begun. */
export interface RoomStart extends Pick<Opening, 'voting' | 'rehearsal' | 'seed'> {
  readonly roomId: string;
  readonly at: string;
}

/** What an act came to; `entry` is what is to be kept. */
export type Acted =
  | { readonly ok: true; readonly room: Room; readonly entry: RoomEntry }
  | { readonly ok: false; readonly reason: RoomRefusal };

/** What a log came to. Where an entry is impossible, `room` is the session up to it and `at` its revision. */
export type Resumed =
  | { readonly ok: true; readonly room: Room }
  | {
      readonly ok: false;
      readonly room: Room;
      readonly at: number;
      readonly reason: RoomRefusal;
    };

/** What belongs to looks and counting, which may fill no log so far that it cannot be ended. */
const mayFill: ReadonlySet<RoomAct['type']> = new Set([
  'room.voted',
  'room.team-voted',
  'room.look-set',
  'room.timer-set',
  'room.blanked',
  'room.revealed',
  'room.covered',
]);

function roomAt(room: Pick<Room, 'staged' | 'log' | 'machine'>, point: Point): Room {
  const { snapshot } = point;
  const since = {
    session: room.log.openedAt,
    moment: attemptNow(snapshot.context).arrivedAt,
    phase: point.phaseSince,
  };
  const { staged, log, machine } = room;
  const revision = log.entries.at(-1)?.revision ?? 0;
  const now = { state: snapshot.context, phase: snapshot.value };
  return { staged, log, machine, revision, ...now, since, point };
}

function standAt(staged: Staged, log: RoomLog): Room {
  const begun = { opening: log.opening, at: log.openedAt };
  const machine = roomMachine(staged.rules, begun);
  const [snapshot] = initialTransition(machine);
  const point = { snapshot, phaseSince: log.openedAt, before: null };
  return roomAt({ staged, log: { ...log, entries: [] }, machine }, point);
}

/** Opens a session: people gather, nothing is read yet. */
export function openRoom(staged: Staged, { roomId, at, ...how }: RoomStart): Room {
  const opening = { scenarioKey: staged.key, contentHash: staged.contentHash, ...how };
  return standAt(staged, { schema: 1, roomId, openedAt: at, opening, entries: [] });
}

function whyNotByPhase({ phase }: Room, act: RoomAct): RoomRefusal | null {
  if (act.type === 'room.undone') return null;
  const { on, meta } = phaseOf(phase);
  if (on[act.type] === undefined) return 'not-now';
  return 'round' in act && act.round !== meta.counts ? 'other-round' : null;
}

/** Why an act cannot be done now; null where it can. */
export function mayAct(room: Room, act: RoomAct): RoomRefusal | null {
  const { log, point, staged, state } = room;
  if (log.entries.length >= (mayFill.has(act.type) ? countingAtMost : entriesAtMost)) {
    return 'log-full';
  }
  if (act.type === 'room.undone') return point.before === null ? 'nothing-to-undo' : null;
  return whyNotByPhase(room, act) ?? whyNot(staged.rules, state, act);
}

function pointAfter({ machine, point, phase }: Room, act: RoomAct, at: string): Point {
  if (act.type === 'room.undone') return point.before ?? point;
  const [snapshot] = transition(machine, point.snapshot, { ...act, at });
  if (snapshot === point.snapshot) throw new Error(`the flow refused ${act.type} without a reason`);
  const phaseSince = snapshot.value === phase ? point.phaseSince : at;
  return { snapshot, phaseSince, before: point };
}

/** Does something at a time, if it can be done now. The room that is given stays as it was. */
export function actIn(room: Room, act: RoomAct, at: string): Acted {
  if (!timePattern.test(at)) return { ok: false, reason: 'bad-time' };
  const reason = mayAct(room, act);
  if (reason !== null) return { ok: false, reason };
  const entry: RoomEntry = { revision: room.revision + 1, at, act };
  const log = { ...room.log, entries: [...room.log.entries, entry] };
  return { ok: true, entry, room: roomAt({ ...room, log }, pointAfter(room, act, at)) };
}

/** Does again all that a log holds. On an edited scenario it goes as far as it can. */
export function resumeRoom(staged: Staged, log: RoomLog): Resumed {
  let room = standAt(staged, log);
  for (const { act, at, revision } of log.entries) {
    const acted = actIn(room, act, at);
    if (!acted.ok) return { ok: false, room, at: revision, reason: acted.reason };
    room = acted.room;
  }
  return { ok: true, room };
}

/**
 * The path whose review tells all that the views need: the way walked, and at a decision one of its replies,
 * so that what each of them costs is told before anything is decided.
 */
export function pathToReview({ staged: { rules }, state }: Room): Path {
  const walked = walkedPath(state);
  const { scene, offered } = stretchAt(rules, walked);
  const [reply] = offered;
  return reply === undefined ? walked : [...walked, { scene: scene.id, choice: reply.id }];
}
