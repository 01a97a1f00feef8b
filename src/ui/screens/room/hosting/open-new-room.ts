import { openRoom, type RoomStart } from '../../../../room/room.ts';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';
import { keepWhole } from './keep-whole.ts';

/** How the trainer wants the session to be. */
export type RoomWish = Pick<RoomStart, 'roomId' | 'voting' | 'rehearsal'>;

/** A seed of a rehearsal from the session's own id, so that it is the same whenever the session is read again. */
function seedOf(roomId: string): number {
  let seed = 0;
  for (const sign of roomId) seed = (seed * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}

/** Opens a session and keeps it with its scenario's text; unkept where the device refuses. */
export async function openNewRoom(
  ports: RoomPorts,
  playable: PlayableScenario,
  wish: RoomWish,
): Promise<void> {
  const { unkept, now } = ports;
  const { log } = openRoom(playable, { ...wish, at: now(), seed: seedOf(wish.roomId) });
  try {
    await keepWhole(ports, playable, log);
  } catch {
    unkept.set(log.roomId, log);
  }
}
