import { readLog } from '../../room/read-log.ts';
import { entriesAtMost, type RoomEntry, type RoomLog } from '../../room/room-act.ts';
import { isRecord, isWhole } from '../../session/read-value.ts';
import type { Change, Cupboard, Kept } from './cupboard.ts';

/** A session without its entries, which are kept one by one; `revision` is that of the last. */
export interface RoomHead extends Omit<RoomLog, 'entries'> {
  readonly revision: number;
}

/** What the keys of a session's entries begin with. */
const under = (roomId: string) => `${roomId}/`;

/** Keys sort as revisions do. */
const entryKey = (roomId: string, revision: number) =>
  `${under(roomId)}${String(revision).padStart(6, '0')}`;

/** The head of a session as it was kept under its own id. */
export function readHead({ key, value }: Kept): RoomHead | null {
  if (!isRecord(value)) return null;
  const { revision } = value;
  const read = readLog({ ...value, entries: [] });
  if (!read.ok || read.log.roomId !== key || !isWhole(revision, entriesAtMost)) return null;
  const { schema, roomId, openedAt, opening } = read.log;
  return { schema, roomId, openedAt, opening, revision };
}

/** A whole log under its own id. */
export function readKeptLog({ key, value }: Kept): RoomLog | null {
  const read = readLog(value);
  return read.ok && read.log.roomId === key ? read.log : null;
}

/** A head and its entries in one value, whether they can be read or not. */
function wholeOf(head: unknown, entries: readonly Kept[]): unknown {
  const values = entries.map(({ value }) => value);
  return isRecord(head) ? { ...head, entries: values } : { head, entries: values };
}

/** All that is kept of a session, as it is; undefined where nothing is. */
export async function readWhole(cupboard: Cupboard, roomId: string): Promise<unknown> {
  // The head first: an entry that is added meanwhile is then one too many, never one too few.
  const head = await cupboard.read('rooms', roomId);
  if (head === undefined) return undefined;
  return wholeOf(head, await cupboard.readUnder('roomEntries', under(roomId)));
}

/** The changes that keep one entry, and say that it is the last. */
export function putEntry(head: Omit<RoomHead, 'revision'>, entry: RoomEntry): readonly Change[] {
  const { roomId } = head;
  const { revision } = entry;
  return [
    { place: 'rooms', key: roomId, value: { ...head, revision } },
    { place: 'roomEntries', key: entryKey(roomId, revision), value: entry },
  ];
}

/** The changes that take a session away. */
export async function removeWhole(cupboard: Cupboard, roomId: string): Promise<readonly Change[]> {
  const entries = await cupboard.readUnder('roomEntries', under(roomId));
  const gone = entries.map(({ key }): Change => ({ place: 'roomEntries', key }));
  return [{ place: 'rooms', key: roomId }, ...gone];
}

/** The changes that keep a whole log in place of whatever is kept under its id. */
export async function putWhole(cupboard: Cupboard, log: RoomLog): Promise<readonly Change[]> {
  const { entries, ...head } = log;
  const { roomId } = log;
  return [
    ...(await removeWhole(cupboard, roomId)),
    { place: 'rooms', key: roomId, value: { ...head, revision: entries.length } },
    ...entries.map((entry): Change => {
      return { place: 'roomEntries', key: entryKey(roomId, entry.revision), value: entry };
    }),
  ];
}

/** The same log always as the same text, in whatever order its keys were made. */
function asText(log: RoomLog): string {
  const read = readLog(log);
  return JSON.stringify(read.ok ? read.log : log);
}

/** Whether a log is another one with more done, or the same. */
export function goesOnFrom(longer: RoomLog, shorter: RoomLog): boolean {
  const begun = { ...longer, entries: longer.entries.slice(0, shorter.entries.length) };
  return asText(begun) === asText(shorter);
}
