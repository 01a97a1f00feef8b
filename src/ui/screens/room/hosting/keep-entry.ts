import type { Room } from '../../../../room/room.ts';
import type { RoomEntry } from '../../../../room/room-act.ts';
import { LogMoved } from '../../../../room/room-ports.ts';
import type { RoomKeeping } from './hosted.ts';
import { inTime, keepWhole } from './keep-whole.ts';
import type { Seat } from './seat.ts';

/**
 * Keeps what was done last. Where the device refuses, the session goes on unkept, and the next act tries to
 * keep all of it. `moved` where another window has added to the log.
 */
export async function keepEntry(
  { ports, playable, view }: Pick<Seat, 'ports' | 'playable' | 'view'>,
  { log }: Pick<Room, 'log'>,
  entry: RoomEntry,
): Promise<RoomKeeping | 'moved'> {
  const { store, keeping, unkept } = ports;
  try {
    if (view.getState().keeping === 'refused') await keepWhole(ports, playable, log);
    else await inTime(store.addEntry(log.roomId, entry));
    unkept.delete(log.roomId);
    return keeping;
  } catch (fault) {
    if (fault instanceof LogMoved) return 'moved';
    unkept.set(log.roomId, log);
    return 'refused';
  }
}
