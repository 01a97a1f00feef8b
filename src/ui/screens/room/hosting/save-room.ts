import type { RoomLog } from '../../../../room/room-act.ts';
import { printRoomFile } from '../../../../room/room-file.ts';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import { saveAsFile } from '../../settings/save-as-file.ts';
import { loadRoom, type ScenarioLoader } from './load-room.ts';

/** Hands a session to the browser as a file, with the scenario's text that it was played on. */
export function saveRoomFile(log: RoomLog, scenario: string): void {
  const day = log.openedAt.slice(0, 10);
  saveAsFile(`softspoken-room-${day}.json`, printRoomFile({ log, scenario }));
}

/** Saves a kept session to a file; false where it cannot be read. */
export async function saveRoom(
  ports: RoomPorts,
  scenarios: ScenarioLoader,
  roomId: string,
): Promise<boolean> {
  const loaded = await loadRoom(ports, scenarios, roomId);
  if (!loaded.ok) return false;
  saveRoomFile(loaded.room.log, await loaded.playable.text());
  return true;
}
