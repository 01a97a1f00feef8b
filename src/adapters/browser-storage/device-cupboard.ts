import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Change, type Cupboard, type Place, places } from './cupboard.ts';

const databaseName = 'softspoken';

/** Counts up when a place is added. A database of a higher version is never touched. */
const databaseVersion = 3;

interface Shelves extends DBSchema {
  runs: { key: string; value: unknown };
  texts: { key: string; value: unknown };
  opened: { key: string; value: unknown };
  preferences: { key: string; value: unknown };
  intentions: { key: string; value: unknown };
  rooms: { key: string; value: unknown };
  roomEntries: { key: string; value: unknown };
  setAside: { key: string; value: unknown };
  analyses: { key: string; value: unknown };
}

type Database = IDBPDatabase<Shelves>;

async function change(
  db: Database,
  { place, key }: { readonly place: Place; readonly key: string },
  decide: (now: unknown) => readonly Change[],
): Promise<void> {
  // Strict: a reply counts as kept only when it would outlast a loss of power.
  const transaction = db.transaction(places, 'readwrite', { durability: 'strict' });
  const done = transaction.done;
  try {
    const now = await transaction.objectStore(place).get(key);
    for (const one of decide(now)) {
      const store = transaction.objectStore(one.place);
      // The outcome of the whole is awaited below; a request that fails takes all others back.
      const request =
        one.value === undefined ? store.delete(one.key) : store.put(one.value, one.key);
      void request.catch(() => undefined);
    }
  } catch (fault) {
    done.catch(() => undefined);
    transaction.abort();
    throw fault;
  }
  await done;
}

async function readAll(db: Database, place: Place, range?: IDBKeyRange) {
  const transaction = db.transaction(place);
  const [keys, values] = await Promise.all([
    transaction.store.getAllKeys(range),
    transaction.store.getAll(range),
  ]);
  return keys.map((key, n) => ({ key, value: values[n] }));
}

function startingWith(beginning: string): IDBKeyRange {
  return IDBKeyRange.bound(beginning, `${beginning}\uffff`);
}

async function clear(db: Database): Promise<void> {
  const transaction = db.transaction(places, 'readwrite', { durability: 'strict' });
  await Promise.all([
    ...places.map((place) => transaction.objectStore(place).clear()),
    transaction.done,
  ]);
}

/** Opens the cupboard on this device; rejects where there is none, or one of a newer version. */
export async function openDeviceCupboard(): Promise<Cupboard & { close(): void }> {
  const db = await openDB<Shelves>(databaseName, databaseVersion, {
    upgrade: (older) => {
      const missing = places.filter((place) => !older.objectStoreNames.contains(place));
      for (const place of missing) older.createObjectStore(place);
    },
    // A newer version in another tab may have the database; this tab goes on without keeping.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return {
    keeping: 'device',
    read: (place, key) => db.get(place, key),
    readAll: (place) => readAll(db, place),
    readUnder: (place, beginning) => readAll(db, place, startingWith(beginning)),
    change: (at, decide) => change(db, at, decide),
    clear: () => clear(db),
    close: () => db.close(),
  };
}
