import { type Room, resumeRoom } from '../../../../room/room.ts';
import type { RoomLog } from '../../../../room/room-act.ts';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';
import type { Session } from '../../../../session/session.ts';

/** What of the session is needed to read a room. */
export type ScenarioLoader = Pick<Session, 'loadScenario' | 'loadText'>;

/** A session as it stands, with the very scenario that it was opened on; or why it is not to be had. */
export type LoadedRoom =
  | { readonly ok: true; readonly playable: PlayableScenario; readonly room: Room }
  | { readonly ok: false; readonly reason: 'no-such-room' | 'no-such-scenario' };

/** Today's scenario where it is still the same to the letter, else the text that was kept. */
async function playableOf(
  { store }: RoomPorts,
  scenarios: ScenarioLoader,
  { opening: { scenarioKey, contentHash } }: RoomLog,
): Promise<PlayableScenario | null> {
  const today = await scenarios.loadScenario(scenarioKey);
  if (today?.contentHash === contentHash) return today;
  const text = await store.readText(contentHash);
  const kept = text === null ? null : await scenarios.loadText(scenarioKey, text);
  return kept?.contentHash === contentHash ? kept : null;
}

/** Reads a kept session again and does all that its log holds. */
export async function loadRoom(
  ports: RoomPorts,
  scenarios: ScenarioLoader,
  roomId: string,
): Promise<LoadedRoom> {
  const log = ports.unkept.get(roomId) ?? (await ports.store.readRoom(roomId));
  if (log === null) return { ok: false, reason: 'no-such-room' };
  const playable = await playableOf(ports, scenarios, log);
  if (playable === null) return { ok: false, reason: 'no-such-scenario' };
  return { ok: true, playable, room: resumeRoom(playable, log).room };
}
