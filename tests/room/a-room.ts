import type { Step } from '../../src/core/play/path.ts';
import { actIn, openRoom, type Room, type Staged } from '../../src/room/room.ts';
import type { RoomAct, Round, Voting } from '../../src/room/room-act.ts';
import type { RoomRefusal } from '../../src/room/room-state.ts';
import { staged } from './a-talk.ts';

/** The nth second of the session. */
export function second(n: number): string {
  return new Date(Date.UTC(2026, 10, 25, 9, 0, n)).toISOString();
}

/** A room in which people gather. */
export function gathered(more: { voting?: Voting; on?: Staged } = {}): Room {
  const { voting = { kind: 'hands' }, on = staged } = more;
  return openRoom(on, { roomId: 'room-1', at: second(0), voting, rehearsal: false, seed: 7 });
}

/** The room after one act, a second later than the last; a refusal throws. */
export function after(room: Room, act: RoomAct): Room {
  const acted = actIn(room, act, second(room.revision + 1));
  if (!acted.ok) throw new Error(`${act.type} in ${room.phase}: ${acted.reason}`);
  return acted.room;
}

/** The room after some acts. */
export function played(room: Room, ...acts: readonly RoomAct[]): Room {
  return acts.reduce(after, room);
}

/** Why an act is refused; null where it is done. */
export function refusal(room: Room, act: RoomAct): RoomRefusal | null {
  const acted = actIn(room, act, second(room.revision + 1));
  return acted.ok ? null : acted.reason;
}

const stepOf = (text: string): Step => {
  const [scene = '', choice = ''] = text.split('/');
  return { scene, choice };
};

export const readOn: RoomAct = { type: 'room.read-on', all: false };
export const readAll: RoomAct = { type: 'room.read-on', all: true };
export const readBack: RoomAct = { type: 'room.read-back' };
export const openVote: RoomAct = { type: 'room.vote-opened' };
export const revealVotes: RoomAct = { type: 'room.vote-revealed' };
export const discuss: RoomAct = { type: 'room.discussed' };
export const debrief: RoomAct = { type: 'room.debriefed' };
export const undo: RoomAct = { type: 'room.undone' };
export const end: RoomAct = { type: 'room.ended' };
export const blank = (on: boolean): RoomAct => ({ type: 'room.blanked', blank: on });
export const rewind = (to: string): RoomAct => ({ type: 'room.rewound', to });

/** The trainer decides, as `scene/choice`. */
export const decide = (step: string): RoomAct => ({ type: 'room.decided', step: stepOf(step) });

/** Hands for a reply, as `scene/choice`. */
export const hands = (round: Round, step: string, by: number): RoomAct => ({
  type: 'room.voted',
  round,
  step: stepOf(step),
  by,
});

/** A team's stand, as `scene/choice`; `scene/` takes it back. */
export const stand = (round: Round, team: number, step: string): RoomAct => {
  const { scene, choice } = stepOf(step);
  return { type: 'room.team-voted', round, scene, team, choice: choice === '' ? null : choice };
};

/** From the desk to the sofa, with both votes: 3 and 1, then 1 and 3. */
export const voteAtDesk: readonly RoomAct[] = [
  readAll,
  openVote,
  hands('first', 'desk/see', 3),
  hands('first', 'desk/nod', 1),
  discuss,
  openVote,
  hands('second', 'desk/see', 1),
  hands('second', 'desk/nod', 3),
  revealVotes,
];
