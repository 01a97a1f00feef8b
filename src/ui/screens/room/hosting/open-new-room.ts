import { openRoom, type RoomStart } from '../../../../room/room.ts';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import { seedFrom } from '../../../../room/seed-from.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';
import { keepWhole } from './keep-whole.ts';

/** How the trainer wants the session to be. */
export type RoomWish = Pick<RoomStart, 'roomId' | 'voting' | 'rehearsal'>;

/** Opens a session and keeps it with its scenario's text; unkept where the device refuses. */
export async function openNewRoom(
  ports: RoomPorts,
  playable: PlayableScenario,
  wish: RoomWish,
): Promise<void> {
  const { unkept, now } = ports;
  const { log } = openRoom(playable, { ...wish, at: now(), seed: seedFrom(wish.roomId) });
  try {
    await keepWhole(ports, playable, log);
  } catch {
    unkept.set(log.roomId, log);
  }
}
