import { resumeRoom } from '../../../../room/room.ts';
import type { RoomLog } from '../../../../room/room-act.ts';
import { inTime, keepWhole } from './keep-whole.ts';
import type { Seat } from './seat.ts';

/** Keeps the log as this window has it, in place of one that cannot be done again; that one stays apart, whole. */
async function cutShort({ ports, view }: Seat): Promise<void> {
  const { log } = view.getState().room;
  view.setState({ cutShort: true });
  try {
    await inTime(ports.store.keepRoom(log));
  } catch {
    ports.unkept.set(log.roomId, log);
    view.setState({ keeping: 'refused' });
  }
}

/** Does again all that a kept log holds, as far as it can be done. */
async function comeTo(seat: Seat, log: RoomLog): Promise<void> {
  const { playable, view, worked } = seat;
  const resumed = resumeRoom(playable, log);
  view.setState({ room: resumed.room, refused: null });
  worked.look(resumed.room);
  if (!resumed.ok && view.getState().standing === 'leading') await cutShort(seat);
}

/** Tries to keep a session that is not; false where the device refuses still. Another's log may turn out to count. */
export async function keepAgain(seat: Seat): Promise<boolean> {
  const { ports, playable, view } = seat;
  const { log } = view.getState().room;
  try {
    const fate = await keepWhole(ports, playable, log);
    ports.unkept.delete(log.roomId);
    view.setState({ keeping: ports.keeping });
    const kept = fate === 'put' ? null : await inTime(ports.store.readRoom(log.roomId));
    if (kept !== null) await comeTo(seat, kept);
  } catch {
    return false;
  }
  return view.getState().keeping !== 'refused';
}

/** Reads what is kept of the session, where that goes further than what this window knows. */
export async function readAgain(seat: Seat): Promise<void> {
  const { ports, view } = seat;
  const { roomId } = view.getState().room.log;
  // What was never kept cannot have been deleted.
  if (ports.unkept.has(roomId) && !(await keepAgain(seat))) return;
  const { room } = view.getState();
  const log = await inTime(ports.store.readRoom(roomId)).catch(() => room.log);
  if (log === null) return view.setState({ standing: 'gone' });
  if (log.entries.length > room.revision) await comeTo(seat, log);
}
