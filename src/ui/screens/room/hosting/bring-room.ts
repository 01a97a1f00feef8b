import { parseRoomFile, type UnreadableRoom } from '../../../../room/room-file.ts';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import type { ScenarioLoader } from './load-room.ts';

/** What came of opening a session from a file. */
export type Brought =
  | { readonly ok: true; readonly roomId: string }
  | { readonly ok: false; readonly reason: UnreadableRoom };

/**
 * Keeps a session that comes from a file, with the scenario in it, which is checked as any file is. One that
 * has gone on here since is left as it is.
 */
export async function bringRoom(
  { store }: RoomPorts,
  scenarios: ScenarioLoader,
  text: string,
): Promise<Brought> {
  const parsed = parseRoomFile(text);
  if (!parsed.ok) return parsed;
  const { log, scenario } = parsed.file;
  const { scenarioKey, contentHash } = log.opening;
  const playable = await scenarios.loadText(scenarioKey, scenario);
  if (playable?.contentHash !== contentHash) return { ok: false, reason: 'damaged' };
  await store.keepText(contentHash, scenario);
  const kept = await store.readRoom(log.roomId);
  const same = JSON.stringify(kept?.entries.slice(0, log.entries.length));
  if (same !== JSON.stringify(log.entries)) await store.keepRoom(log);
  return { ok: true, roomId: log.roomId };
}

/** Why a file is no session, in words for the trainer. */
export const unreadableRoomWords: Readonly<Record<UnreadableRoom, string>> = {
  'not-a-room': 'It holds no session of a room.',
  'not-a-log': 'The session in it cannot be read.',
  newer: 'A newer version of Softspoken wrote it.',
  'too-long': 'It is longer than any session.',
  gap: 'A part of the session is missing in it.',
  damaged: 'The scenario in it is missing, or is not the one that was played.',
};
