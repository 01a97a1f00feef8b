import { isRecord } from '../../session/read-value.ts';
import type { Change, Cupboard, Kept, Place } from './cupboard.ts';

/** Why something is kept apart instead of where it belongs. */
export type Reason = 'unreadable' | 'older-version' | 'newer-schema';

/** The only schema that this version writes. */
export const schema = 1;

/** Whether a newer version of the app has written this: then it is that version's, and is left alone. */
export function isNewer(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { schema: written } = value;
  return typeof written === 'number' && written > schema;
}

/** As text wherever it can be: however deeply nested it was, it can be exported and put back. */
function asKept(value: unknown) {
  try {
    return { text: JSON.stringify(value) };
  } catch {
    return { value };
  }
}

let count = 0;

/** Keeps a value apart, with where it was, why and since when. */
export function asideOf(place: Place, { key, value }: Kept, reason: Reason): Change {
  const at = new Date().toISOString();
  const kept = { place, key, reason, at, ...asKept(value) };
  // The same thing may be set aside twice in one moment, and neither may take the other's place.
  return { place: 'setAside', key: `${place}/${key}/${at}/${++count}`, value: kept };
}

/** What `place` holds, read one by one; what cannot be read is moved out of the way, but kept. */
export async function readOrSetAside<T>(
  cupboard: Cupboard,
  place: Place,
  read: (kept: Kept) => T | null,
): Promise<readonly T[]> {
  const things: T[] = [];
  for (const kept of await cupboard.readAll(place)) {
    const thing = read(kept);
    if (thing !== null) things.push(thing);
    else await setAside(cupboard, place, { key: kept.key, read });
  }
  return things;
}

/** Looks again before moving: another tab may have put it right meanwhile. */
export async function setAside<T>(
  cupboard: Cupboard,
  place: Place,
  { key, read }: { readonly key: string; readonly read: (kept: Kept) => T | null },
): Promise<void> {
  await cupboard.change({ place, key }, (value) => {
    if (value === undefined || isNewer(value) || read({ key, value }) !== null) return [];
    return [asideOf(place, { key, value }, 'unreadable'), { place, key }];
  });
}

/** What to do to put a new value in a place: never over something that a newer version has written. */
export function putOver<T>(
  place: Place,
  { key, value }: Kept,
  read: (kept: Kept) => T | null,
): (now: unknown) => readonly Change[] {
  return (now) => {
    if (isNewer(now)) throw new Error(`a newer version of the app has written "${place}/${key}"`);
    const lost = now !== undefined && read({ key, value: now }) === null;
    const put = { place, key, value };
    return lost ? [asideOf(place, { key, value: now }, 'unreadable'), put] : [put];
  };
}
