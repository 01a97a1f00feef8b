import { hashPattern, keyPattern, runIdPattern, timePattern } from '../session/read-saved-run.ts';
import { readAct } from './read-act.ts';
import { either, listOf, oneOf, type Read, record, textLike, truth, whole } from './read-shape.ts';
import {
  entriesAtMost,
  type RoomEntry,
  type RoomLog,
  teamsAtMost,
  type Voting,
} from './room-act.ts';

const time = textLike(timePattern);

const voting = either<Voting>(
  record({
    kind: oneOf(['teams']),
    teams: whole(2, teamsAtMost),
  }),
  record({ kind: oneOf(['hands']) }),
);

const opening = record({
  scenarioKey: textLike(keyPattern),
  contentHash: textLike(hashPattern),
  voting,
  rehearsal: truth,
  seed: whole(0, 0xffffffff),
});

/** Reads one entry; undefined where it is none. Whether it may follow, doing it again tells. */
export const readEntry: Read<RoomEntry> = record({
  revision: whole(1, entriesAtMost),
  at: time,
  act: readAct,
});

const shape = record({
  schema: oneOf([1]),
  roomId: textLike(runIdPattern),
  openedAt: time,
  opening,
  entries: listOf(readEntry, entriesAtMost),
});

/** Why something is no log: `newer` was written by a later version, `gap` misses an entry. */
export type UnreadableLog = 'not-a-log' | 'newer' | 'too-long' | 'gap';

/** What came of reading a log. */
export type ReadLog =
  | { readonly ok: true; readonly log: RoomLog }
  | { readonly ok: false; readonly reason: UnreadableLog };

function refusalOf(value: object): UnreadableLog {
  const { schema, entries } = value as { readonly schema?: unknown; readonly entries?: unknown };
  if (typeof schema === 'number' && schema > 1) return 'newer';
  if (Array.isArray(entries) && entries.length > entriesAtMost) return 'too-long';
  return 'not-a-log';
}

/** Reads a log that was kept or brought from elsewhere. It is untrusted; unknown keys are left out. */
export function readLog(value: unknown): ReadLog {
  if (typeof value !== 'object' || value === null) return { ok: false, reason: 'not-a-log' };
  const log = shape(value);
  if (log === undefined) return { ok: false, reason: refusalOf(value) };
  const whole = log.entries.every(({ revision }, n) => revision === n + 1);
  return whole ? { ok: true, log } : { ok: false, reason: 'gap' };
}
