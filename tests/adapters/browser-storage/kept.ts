import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { vi } from 'vitest';
import type { Place } from '../../../src/adapters/browser-storage/cupboard.ts';

/** A browser that has kept nothing yet. */
export function freshBrowser(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
}

/** Writes past the app, as another version, another program or a damaged disk would. */
export async function writeRaw(place: Place, key: string, value: unknown): Promise<void> {
  const db = await openDB('softspoken');
  await db.put(place, value, key);
  db.close();
}

/** What is really kept in a place. */
export async function readRaw(place: Place): Promise<readonly unknown[]> {
  const db = await openDB('softspoken');
  const values = await db.getAll(place);
  db.close();
  return values;
}
