import { type Cupboard, type Kept, type OwnPlace, ownPlaces } from './cupboard.ts';
import { readWhole } from './whole-room.ts';

/** What an exported file says that it is. */
export const exportFormat = 'softspoken-export';

/** Counts up when an older version of the app could no longer read what is exported. */
export const exportVersion = 1;

/** What cannot be written as JSON was not written by this app; its key shows that it was there. */
function printable({ key, value }: Kept): Kept {
  try {
    JSON.stringify(value);
    return { key, value };
  } catch {
    return { key, value: null };
  }
}

/** Group sessions, each with its entries in it. */
async function wholeRooms(cupboard: Cupboard): Promise<readonly Kept[]> {
  const heads = await cupboard.readAll('rooms');
  return Promise.all(
    heads.map(async ({ key }) => ({ key, value: await readWhole(cupboard, key) })),
  );
}

/** Everything that is kept on this device as one JSON text, also what could not be read. */
export async function exportAll(cupboard: Cupboard): Promise<string> {
  const all = (place: OwnPlace) =>
    place === 'rooms' ? wholeRooms(cupboard) : cupboard.readAll(place);
  const read = async (place: OwnPlace) => [place, (await all(place)).map(printable)] as const;
  const kept = Object.fromEntries(await Promise.all(ownPlaces.map(read)));
  const exportedAt = new Date().toISOString();
  return JSON.stringify({ format: exportFormat, version: exportVersion, exportedAt, ...kept });
}
