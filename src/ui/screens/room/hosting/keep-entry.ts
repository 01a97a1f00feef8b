import type { Room } from '../../../../room/room.ts';
import type { RoomEntry } from '../../../../room/room-act.ts';
import { LogMoved, type RoomPorts } from '../../../../room/room-ports.ts';
import type { RoomKeeping } from './hosted.ts';

/** How long a room waits for the device: thirty people do not wait longer. */
const patience = 2_000;

function inTime(saving: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the device takes too long')), patience);
    saving.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Keeps what was done last. Where the device refuses, the session goes on unkept, and the next act tries to
 * keep all of it. `moved` where another window has added to the log.
 */
export async function keepEntry(
  { store, keeping, unkept }: RoomPorts,
  {
    room: { log },
    entry,
    before,
  }: {
    readonly room: Room;
    readonly entry: RoomEntry;
    readonly before: RoomKeeping;
  },
): Promise<RoomKeeping | 'moved'> {
  try {
    const all = before === 'refused';
    await inTime(all ? store.keepRoom(log) : store.addEntry(log.roomId, entry));
    unkept.delete(log.roomId);
    return keeping;
  } catch (fault) {
    if (fault instanceof LogMoved) return 'moved';
    unkept.set(log.roomId, log);
    return 'refused';
  }
}
