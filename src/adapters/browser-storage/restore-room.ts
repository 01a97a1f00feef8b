import type { RoomLog } from '../../room/room-act.ts';
import { LogMoved, type RoomFate } from '../../room/room-ports.ts';
import type { Change, Cupboard, Kept } from './cupboard.ts';
import { asideOf, isNewer } from './set-aside.ts';
import { goesOnFrom, putWhole, readHead, readKeptLog, readWhole } from './whole-room.ts';

/** What became of one thing that was put back. */
export type Fate = RoomFate;

const lastAt = ({ entries, openedAt }: RoomLog) => entries.at(-1)?.at ?? openedAt;

/** What is to become of a session, given what is kept of it now; undefined where nothing is. */
function decide(coming: Kept, now: unknown): Fate {
  const log = readKeptLog(coming);
  if (log === null) return 'aside';
  if (now === undefined) return 'put';
  const kept = readKeptLog({ key: coming.key, value: now });
  if (kept === null) return isNewer(now) ? 'aside' : 'put';
  if (goesOnFrom(kept, log)) return 'there';
  return goesOnFrom(log, kept) || lastAt(log) > lastAt(kept) ? 'put' : 'aside';
}

function reasonToPutAside({ key, value }: Kept) {
  if (isNewer(value)) return 'newer-schema';
  return readKeptLog({ key, value }) === null ? 'unreadable' : 'older-version';
}

/** What is kept now makes room, and is lost only where the coming log holds all of it. */
function toPutAside(log: RoomLog, now: Kept): readonly Change[] {
  if (now.value === undefined) return [];
  const kept = readKeptLog(now);
  if (kept !== null && goesOnFrom(log, kept)) return [];
  return [asideOf('rooms', now, reasonToPutAside(now))];
}

/** Keeps a log; what was kept under its id stays apart where the log does not go on from it. */
export async function putRoom(cupboard: Cupboard, log: RoomLog): Promise<void> {
  const { roomId: key } = log;
  const value = await readWhole(cupboard, key);
  if (isNewer(value)) throw new Error(`a newer version of the app has written "rooms/${key}"`);
  const changes = [...toPutAside(log, { key, value }), ...(await putWhole(cupboard, log))];
  const knownTo = readHead({ key, value })?.revision;
  await cupboard.change({ place: 'rooms', key }, (now) => {
    // What another window has added since it was looked at would be lost.
    if (readHead({ key, value: now })?.revision !== knownTo) throw new LogMoved(key);
    return changes;
  });
}

/** Puts a session back. Of two that went apart the one that something was done in last counts. */
export async function restoreRoom(cupboard: Cupboard, coming: Kept): Promise<Fate> {
  const { key } = coming;
  const fate = decide(coming, await readWhole(cupboard, key));
  const log = readKeptLog(coming);
  if (fate === 'put' && log !== null) await putRoom(cupboard, log);
  if (fate === 'aside') {
    const aside = asideOf('rooms', coming, reasonToPutAside(coming));
    await cupboard.change({ place: 'rooms', key }, () => [aside]);
  }
  return fate;
}
