import type { RoomLog } from '../../../../room/room-act.ts';
import type { KeptRoom, RoomPorts } from '../../../../room/room-ports.ts';

/** A session that can be gone on with, and whether all of it is on the device. */
export interface ListedRoom extends KeptRoom {
  readonly unkept: boolean;
}

function listedOf({ roomId, openedAt, opening, entries }: RoomLog): ListedRoom {
  const { scenarioKey, contentHash } = opening;
  return { roomId, openedAt, scenarioKey, contentHash, revision: entries.length, unkept: true };
}

/** The sessions of this device and of this page, newest first. What only the page has of one goes further. */
export async function listRooms({
  store,
  unkept,
  keeping,
}: RoomPorts): Promise<readonly ListedRoom[]> {
  const inPage = [...unkept.values()].map(listedOf);
  const kept = await store.listRooms().catch(() => []);
  const others = kept
    .filter(({ roomId }) => !unkept.has(roomId))
    .map((room) => ({ ...room, unkept: keeping === 'page-only' }));
  return [...inPage, ...others].toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
}

/** Deletes a session from the device and from this page. Rejects where the device refuses. */
export async function deleteRoom({ store, unkept }: RoomPorts, roomId: string): Promise<void> {
  await store.deleteRoom(roomId);
  unkept.delete(roomId);
}
