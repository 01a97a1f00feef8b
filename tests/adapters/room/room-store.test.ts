import { beforeEach, describe, expect, test } from 'vitest';
import { openCupboard } from '../../../src/adapters/browser-storage/open-cupboard.ts';
import { runStoreOn } from '../../../src/adapters/browser-storage/run-store.ts';
import { roomStoreOn } from '../../../src/adapters/room/room-store.ts';
import { LogMoved } from '../../../src/room/room-ports.ts';
import { after, gathered, played, readOn, voteAtDesk } from '../../room/a-room.ts';
import { freshBrowser, readRaw, writeRaw } from '../browser-storage/kept.ts';

async function open() {
  const cupboard = await openCupboard();
  const all = runStoreOn(cupboard);
  return { cupboard, all, store: roomStoreOn(cupboard, all) };
}

/** Acts one by one, each kept as it is done. */
async function keepStepwise(store: Awaited<ReturnType<typeof open>>['store']) {
  let room = gathered();
  await store.keepRoom(room.log);
  for (const act of voteAtDesk) {
    room = after(room, act);
    const entry = room.log.entries.at(-1);
    if (entry !== undefined) await store.addEntry('room-1', entry);
  }
  return room.log;
}

const longer = played(gathered(), ...voteAtDesk).log;

beforeEach(freshBrowser);

describe('the store of sessions', () => {
  test('gives back, in a browser opened anew, every entry that was added one by one', async () => {
    const { store } = await open();
    const log = await keepStepwise(store);
    const again = await open();
    expect(await again.store.readRoom('room-1')).toEqual(log);
    expect(await again.store.listRooms()).toEqual([
      {
        roomId: 'room-1',
        openedAt: log.openedAt,
        scenarioKey: log.opening.scenarioKey,
        contentHash: log.opening.contentHash,
        revision: log.entries.length,
      },
    ]);
    expect(await store.readRoom('room-2')).toBe(null);
  });

  test('keeps two sessions apart', async () => {
    const { store } = await open();
    const log = await keepStepwise(store);
    const other = { ...longer, roomId: 'room-10', openedAt: '2027-01-01T00:00:00.000Z' };
    await store.keepRoom(other);
    expect(await store.readRoom('room-1')).toEqual(log);
    expect((await store.listRooms()).map(({ roomId }) => roomId)).toEqual(['room-10', 'room-1']);
    await store.deleteRoom('room-1');
    expect(await store.readRoom('room-1')).toBe(null);
    expect(await store.readRoom('room-10')).toEqual(other);
    expect(await readRaw('roomEntries')).toHaveLength(other.entries.length);
  });

  test('refuses an entry that does not follow on the last, and changes nothing', async () => {
    const { store } = await open();
    const log = await keepStepwise(store);
    const [first] = log.entries;
    if (first === undefined) throw new Error('the session has no entry');
    await expect(store.addEntry('room-1', first)).rejects.toThrow(LogMoved);
    await expect(store.addEntry('room-2', first)).rejects.toThrow(LogMoved);
    const ahead = { ...first, revision: log.entries.length + 2 };
    await expect(store.addEntry('room-1', ahead)).rejects.toThrow(LogMoved);
    expect(await store.readRoom('room-1')).toEqual(log);
  });

  test('of two windows that add at once takes one', async () => {
    const one = await open();
    const other = await open();
    await one.store.keepRoom(gathered().log);
    const [entry] = after(gathered(), readOn).log.entries;
    if (entry === undefined) throw new Error('nothing was done');
    const both = await Promise.allSettled([
      one.store.addEntry('room-1', entry),
      other.store.addEntry('room-1', entry),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('keeps a whole log in place of another, which stays apart where it went another way', async () => {
    const { store, all } = await open();
    await store.keepRoom(gathered().log);
    await store.keepRoom(longer);
    expect(await store.readRoom('room-1')).toEqual(longer);
    expect(await all.countSetAside()).toBe(0);
    const otherWay = played(gathered(), readOn).log;
    await store.keepRoom(otherWay);
    expect(await store.readRoom('room-1')).toEqual(otherWay);
    expect(await all.countSetAside()).toBe(1);
  });
});

describe('what is damaged', () => {
  test('is set aside whole, and the session goes on from what can be read', async () => {
    const { store, all } = await open();
    const log = await keepStepwise(store);
    await writeRaw('roomEntries', 'room-1/000003', { revision: 3, at: 'never' });
    const mended = { ...log, entries: log.entries.slice(0, 2) };
    expect(await store.readRoom('room-1')).toEqual(mended);
    expect(await all.countSetAside()).toBe(1);
    expect(await store.readRoom('room-1')).toEqual(mended);
    expect(await all.countSetAside()).toBe(1);
    const [kept] = (await readRaw('setAside')) as readonly { text: string }[];
    expect(JSON.parse(kept?.text ?? '').entries).toHaveLength(log.entries.length);
  });

  test('in its beginning is no session, and no list is without the others for it', async () => {
    const { store, all } = await open();
    await store.keepRoom(longer);
    await writeRaw('rooms', 'room-2', { schema: 1, roomId: 'room-2' });
    expect((await store.listRooms()).map(({ roomId }) => roomId)).toEqual(['room-1']);
    expect(await store.readRoom('room-2')).toBe(null);
    expect(await all.countSetAside()).toBe(1);
  });

  test('by a newer version is left alone', async () => {
    const { store, all } = await open();
    const newer = { schema: 2, roomId: 'room-1', unheardOf: true };
    await writeRaw('rooms', 'room-1', newer);
    expect(await store.listRooms()).toEqual([]);
    expect(await store.readRoom('room-1')).toBe(null);
    await expect(store.keepRoom(longer)).rejects.toThrow('newer version');
    await store.deleteRoom('room-1');
    expect(await readRaw('rooms')).toEqual([newer]);
    expect(await all.countSetAside()).toBe(0);
  });
});

describe('all that is kept', () => {
  test('takes sessions along to another device, and brings none twice', async () => {
    const { store, all } = await open();
    const log = await keepStepwise(store);
    const file = await all.exportAll();
    freshBrowser();
    const there = await open();
    const back = { runs: 0, scenarios: 0, rooms: 1, setAside: 0 };
    expect(await there.all.restoreAll(file)).toEqual(back);
    expect(await there.store.readRoom('room-1')).toEqual(log);
    expect(await there.all.restoreAll(file)).toEqual(back);
    expect(await there.all.countSetAside()).toBe(0);
  });

  test('never brings back an older session over one that went on', async () => {
    const { store, all } = await open();
    await store.keepRoom(gathered().log);
    const early = await all.exportAll();
    await store.keepRoom(longer);
    expect(await all.restoreAll(early)).toMatchObject({ rooms: 1, setAside: 0 });
    expect(await store.readRoom('room-1')).toEqual(longer);
  });

  test('sets aside what is no session, and the older of two that went apart', async () => {
    const { store, all } = await open();
    await store.keepRoom(played(gathered(), readOn).log);
    const kept: { rooms: { key: string; value: object }[] } = JSON.parse(await all.exportAll());
    kept.rooms.push({ key: 'room-2', value: { schema: 1 } });
    kept.rooms.push({ key: 'room-3', value: { schema: 2 } });
    await store.keepRoom(longer);
    const before = await all.countSetAside();
    const restored = await all.restoreAll(JSON.stringify(kept));
    expect(restored).toEqual({ runs: 0, scenarios: 0, rooms: 0, setAside: 3 });
    expect(await store.readRoom('room-1')).toEqual(longer);
    expect(await all.countSetAside()).toBe(before + 3);
  });

  test('is deleted with the rest', async () => {
    const { store, all } = await open();
    await keepStepwise(store);
    await all.deleteAll();
    expect([...(await readRaw('rooms')), ...(await readRaw('roomEntries'))]).toEqual([]);
    expect(await store.readRoom('room-1')).toBe(null);
  });
});
