import { parseRoomFile, type UnreadableRoom } from '../../../../room/room-file.ts';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import type { ScenarioLoader } from './load-room.ts';

/** What came of opening a session from a file. */
export type Brought =
  | { readonly ok: true; readonly roomId: string }
  | { readonly ok: false; readonly reason: UnreadableRoom | 'older' };

/**
 * Keeps a session that comes from a file, with the scenario in it, which is checked as any file is. One that
 * has gone on here since is left as it is; one that went another way here, later, is not replaced.
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
  const fate = await store.restoreRoom(log);
  return fate === 'aside' ? { ok: false, reason: 'older' } : { ok: true, roomId: log.roomId };
}

/** Why a file is no session, in words for the trainer. */
export const unreadableRoomWords: Readonly<Record<UnreadableRoom | 'older', string>> = {
  'not-a-room': 'It holds no session of a room.',
  'not-a-log': 'The session in it cannot be read.',
  newer: 'A newer version of Softspoken wrote it.',
  'too-long': 'It is longer than any session.',
  gap: 'A part of the session is missing in it.',
  older: 'This session went another way on this laptop since. What is in the file is set aside.',
  damaged: 'The scenario in it is missing, or is not the one that was played.',
};
