import { readEntry } from '../../room/read-log.ts';
import type { RoomEntry, RoomLog } from '../../room/room-act.ts';
import { type KeptRoom, LogMoved, type RoomStore } from '../../room/room-ports.ts';
import type { RunStore } from '../../session/ports.ts';
import { isRecord } from '../../session/read-value.ts';
import type { Cupboard, Kept } from '../browser-storage/cupboard.ts';
import { putRoom, restoreRoom } from '../browser-storage/restore-room.ts';
import { asideOf, isNewer } from '../browser-storage/set-aside.ts';
import {
  putEntry,
  putWhole,
  readHead,
  readKeptLog,
  readWhole,
  removeWhole,
} from '../browser-storage/whole-room.ts';

/** As much of a damaged log as follows on from its beginning; null where that is gone. */
function readBeginning({ key, value }: Kept): RoomLog | null {
  const entries: RoomEntry[] = [];
  const kept: unknown = isRecord(value) ? value['entries'] : null;
  for (const item of Array.isArray(kept) ? kept : []) {
    const entry = readEntry(item);
    if (entry?.revision !== entries.length + 1) break;
    entries.push(entry);
  }
  return isRecord(value) ? readKeptLog({ key, value: { ...value, entries } }) : null;
}

/** Keeps a copy of what is damaged apart, and in its place as much as can be read. */
async function mend(cupboard: Cupboard, damaged: Kept): Promise<RoomLog | null> {
  const { key } = damaged;
  const log = readBeginning(damaged);
  const instead = log === null ? await removeWhole(cupboard, key) : await putWhole(cupboard, log);
  const aside = asideOf('rooms', damaged, 'unreadable');
  await cupboard.change({ place: 'rooms', key }, () => [aside, ...instead]);
  return log;
}

async function readRoom(cupboard: Cupboard, roomId: string): Promise<RoomLog | null> {
  const value = await readWhole(cupboard, roomId);
  if (value === undefined || isNewer(value)) return null;
  const kept = { key: roomId, value };
  const log = readKeptLog(kept);
  const head = readHead(kept);
  const whole = log !== null && head !== null && log.entries.length >= head.revision;
  return whole ? log : mend(cupboard, kept);
}

async function listRooms(cupboard: Cupboard): Promise<readonly KeptRoom[]> {
  const rooms: KeptRoom[] = [];
  for (const kept of await cupboard.readAll('rooms')) {
    const head = readHead(kept);
    if (head === null) await readRoom(cupboard, kept.key);
    else {
      const { roomId, openedAt, opening, revision } = head;
      const { scenarioKey, contentHash } = opening;
      rooms.push({ roomId, openedAt, scenarioKey, contentHash, revision });
    }
  }
  return rooms.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
}

function addEntry(cupboard: Cupboard, roomId: string, entry: RoomEntry): Promise<void> {
  return cupboard.change({ place: 'rooms', key: roomId }, (now) => {
    const head = readHead({ key: roomId, value: now });
    if (head?.revision !== entry.revision - 1) throw new LogMoved(roomId);
    return putEntry(head, entry);
  });
}

async function deleteRoom(cupboard: Cupboard, roomId: string): Promise<void> {
  const gone = await removeWhole(cupboard, roomId);
  await cupboard.change({ place: 'rooms', key: roomId }, (now) => (isNewer(now) ? [] : gone));
}

/** Where the logs of sessions are kept, on any cupboard; texts where those of runs are. */
export function roomStoreOn(
  cupboard: Cupboard,
  texts: Pick<RunStore, 'keepText' | 'readText'>,
): RoomStore {
  return {
    listRooms: () => listRooms(cupboard),
    readRoom: (roomId) => readRoom(cupboard, roomId),
    keepRoom: (log) => putRoom(cupboard, log),
    restoreRoom: (log) => restoreRoom(cupboard, { key: log.roomId, value: log }),
    addEntry: (roomId, entry) => addEntry(cupboard, roomId, entry),
    deleteRoom: (roomId) => deleteRoom(cupboard, roomId),
    keepText: (contentHash, text) => texts.keepText(contentHash, text),
    readText: (contentHash) => texts.readText(contentHash),
  };
}
