import { readMessage } from '../../../../room/read-message.ts';
import type { Room } from '../../../../room/room.ts';
import { protocol, type RoomMessage } from '../../../../room/room-message.ts';
import { type Ask, beginListening, takeAsk, viewMessage } from '../../../../room/take-message.ts';
import type { Beat } from './beats.ts';
import { isOutdone } from './claim.ts';
import type { Seat } from './seat.ts';

/** What a host does when it hears something. */
interface Doing {
  readonly answer: (ask: Ask) => Promise<void>;
  readonly catchUp: () => Promise<void>;
}

/** Tells the projectors what to show. Only the console that leads does. */
export function sendView({ view, channel, worked, closed }: Seat): void {
  const { room, standing } = view.getState();
  if (standing !== 'leading' || closed) return;
  channel.send(viewMessage(room, worked.forScreen(room)));
}

/** Counts the projectors; where there are as many as before nothing is drawn anew. */
function countScreens({ view, present }: Pick<Seat, 'view' | 'present'>): void {
  const screens = present.count('projector');
  if (screens !== view.getState().screens) view.setState({ screens });
}

/** Says that the leading console is there, and counts who else is. */
export function sendBeat({ view, channel, self, present, closed, claim }: Seat): void {
  if (closed) return;
  const { room, standing } = view.getState();
  countScreens({ view, present });
  if (standing !== 'leading') return;
  const { roomId } = room.log;
  const here = { says: 'here', room: roomId, kind: 'console', window: self } as const;
  channel.send({ softspoken: protocol, ...here, revision: room.revision, claim });
}

/** Gives the lead up to another console that has the better claim to it, or lets that one know that it has not. */
function settleLead(seat: Seat, beat: Beat): void {
  if (beat.kind !== 'console' || seat.view.getState().standing !== 'leading') return;
  if (isOutdone(seat, beat)) {
    seat.release?.();
    seat.view.setState({ standing: 'following' });
  } else sendBeat(seat);
}

function isForRoom(message: RoomMessage, roomId: string): boolean {
  return message.room === roomId || message.room === null;
}

/** Whether another console has done something that this one does not know of yet. */
function isAhead(message: RoomMessage, { log, revision }: Room): boolean {
  if (message.room !== log.roomId) return false;
  const tells = message.says === 'view' || (message.says === 'here' && message.kind === 'console');
  return tells && message.revision > revision;
}

/** Listens to the other windows of the session; returns how to stop. */
export function hear(seat: Seat, doing: Doing): () => void {
  const { view, channel, present } = seat;
  const { roomId } = view.getState().room.log;
  let asked = beginListening(roomId);
  return channel.listen((heard) => {
    const taken = takeAsk(asked, heard);
    asked = taken.asked;
    const leads = view.getState().standing === 'leading';
    if (taken.ask !== null && leads) void doing.answer(taken.ask);
    const beat = present.take(heard);
    if (beat !== null) settleLead(seat, beat);
    countScreens(seat);
    const message = readMessage(heard);
    if (message?.says === 'show-me' && isForRoom(message, roomId)) {
      sendView(seat);
      // Asked, a hidden window answers at once; its clock would let it wait.
      sendBeat(seat);
    }
    if (message !== undefined && isAhead(message, view.getState().room)) void doing.catchUp();
  });
}
