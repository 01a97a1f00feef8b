import type { Room } from '../../../../room/room.ts';
import type { RoomEntry } from '../../../../room/room-act.ts';
import { LogMoved } from '../../../../room/room-ports.ts';
import type { RoomKeeping } from './hosted.ts';
import { inTime } from './keep-whole.ts';
import type { Seat } from './seat.ts';

/**
 * Keeps what was done last. Where the device refuses, the session goes on unkept, and the next act tries to
 * keep all before it first. `moved` where another window has added to the log.
 */
export async function keepEntry(
  { ports, view }: Pick<Seat, 'ports' | 'view'>,
  { log }: Pick<Room, 'log'>,
  entry: RoomEntry,
): Promise<RoomKeeping | 'moved'> {
  const { store, keeping, unkept } = ports;
  const goOnUnkept = () => {
    unkept.set(log.roomId, log);
    return 'refused' as const;
  };
  if (view.getState().keeping === 'refused') return goOnUnkept();
  try {
    await inTime(store.addEntry(log.roomId, entry));
    unkept.delete(log.roomId);
    return keeping;
  } catch (fault) {
    return fault instanceof LogMoved ? 'moved' : goOnUnkept();
  }
}
