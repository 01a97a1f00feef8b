import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openBrowserStorage } from '../../../src/adapters/open-browser-storage.ts';
import { defaultPreferences } from '../../../src/session/preferences.ts';
import { aRun } from '../../session/a-run.ts';
import { anIntention } from '../../session/an-intention.ts';
import { freshBrowser, readRaw, writeRaw } from './kept.ts';

beforeEach(freshBrowser);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const open = async () => (await openBrowserStorage()).store;

describe('a run store', () => {
  test('gives back what was saved, also after the browser was closed', async () => {
    const store = await open();
    await store.saveRun(aRun());
    await store.saveRun(aRun({ runId: 'run-2' }));
    await store.savePreferences({ ...defaultPreferences, pace: 'slow' });
    await store.keepText('a'.repeat(64), '{}');
    const again = await open();
    expect(again.keeping).toBe('device');
    expect(await again.listRuns()).toEqual([aRun(), aRun({ runId: 'run-2' })]);
    expect(await again.readRun('run-2')).toEqual(aRun({ runId: 'run-2' }));
    expect(await again.readRun('run-3')).toBe(null);
    expect(await again.readPreferences()).toEqual({ ...defaultPreferences, pace: 'slow' });
    expect(await again.readText('a'.repeat(64))).toBe('{}');
    expect(await again.readText('b'.repeat(64))).toBe(null);
    expect(await again.countSetAside()).toBe(0);
  });

  test('has the defaults where no preference was ever said', async () => {
    expect(await (await open()).readPreferences()).toEqual(defaultPreferences);
  });

  test('forgets one run, or everything', async () => {
    const store = await open();
    await store.saveRun(aRun());
    await store.saveRun(aRun({ runId: 'run-2' }));
    await store.deleteRun('run-1');
    expect(await store.listRuns()).toEqual([aRun({ runId: 'run-2' })]);
    await store.savePreferences({ ...defaultPreferences, theme: 'dark' });
    await store.keepText('a'.repeat(64), '{}');
    await writeRaw('runs', 'run-9', 'damaged');
    await store.listRuns();
    await store.deleteAll();
    expect(await store.listRuns()).toEqual([]);
    expect(await store.readPreferences()).toEqual(defaultPreferences);
    expect(await store.readText('a'.repeat(64))).toBe(null);
    expect(await store.countSetAside()).toBe(0);
  });

  test('keeps intentions, and forgets one or all of them', async () => {
    const store = await open();
    const other = anIntention({ id: 'two', done: true });
    await store.saveIntention(anIntention());
    await store.saveIntention(other);
    await store.saveIntention(anIntention({ offeredAgainAt: '2026-11-25T09:00:00.000Z' }));
    expect(await (await open()).listIntentions()).toEqual([
      anIntention({ offeredAgainAt: '2026-11-25T09:00:00.000Z' }),
      other,
    ]);
    await store.deleteIntention('one');
    expect(await store.listIntentions()).toEqual([other]);
    await store.deleteAll();
    expect(await store.listIntentions()).toEqual([]);
  });

  test('takes over what was kept before there were intentions', async () => {
    const older = await openDB('softspoken', 1, {
      upgrade: (fresh) => {
        for (const place of ['runs', 'texts', 'opened', 'preferences', 'setAside'])
          fresh.createObjectStore(place);
      },
    });
    const { from, received, ...run } = aRun();
    await older.put('runs', run, 'run-1');
    older.close();
    const store = await open();
    expect(store.keeping).toBe('device');
    expect(await store.listRuns()).toEqual([{ ...run, from, received }]);
    await store.saveIntention(anIntention());
    expect(await store.listIntentions()).toEqual([anIntention()]);
  });

  test('saves in one transaction that outlasts a loss of power', async () => {
    const store = await open();
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.saveRun(aRun());
    expect(asked.mock.calls.map(([, mode, how]) => [mode, how])).toEqual([
      ['readwrite', { durability: 'strict' }],
    ]);
  });
});

describe('what cannot be read', () => {
  test('is set aside with the reason and the time, and the rest is as it was', async () => {
    const store = await open();
    await store.saveRun(aRun());
    await writeRaw('runs', 'run-2', { ...aRun({ runId: 'run-2' }), path: 'gone' });
    await writeRaw('runs', 'run-3', aRun({ runId: 'run-4' }));
    await writeRaw('preferences', 'preferences', 'dark, please');
    await writeRaw('texts', 'a'.repeat(64), { text: '{}' });
    expect(await store.listRuns()).toEqual([aRun()]);
    expect(await store.readPreferences()).toEqual(defaultPreferences);
    expect(await store.readText('a'.repeat(64))).toBe(null);
    expect(await store.countSetAside()).toBe(4);
    expect(await readRaw('runs')).toEqual([aRun()]);
    const [, , apart] = (await readRaw('setAside')).toSorted((a, b) =>
      String(JSON.stringify(a)) < String(JSON.stringify(b)) ? -1 : 1,
    );
    expect(apart).toMatchObject({ place: 'runs', key: 'run-3', reason: 'unreadable' });
    expect(apart).toHaveProperty('at', expect.stringMatching(/^\d{4}-\d\d-\d\dT/));
    expect(apart).toHaveProperty('text', JSON.stringify(aRun({ runId: 'run-4' })));
  });

  test('of intentions is set aside too, and what a newer version has written is left alone', async () => {
    const store = await open();
    const newer = { ...anIntention({ id: 'two' }), schema: 2 };
    await writeRaw('intentions', 'one', anIntention({ id: 'another' }));
    await writeRaw('intentions', 'two', newer);
    expect(await store.listIntentions()).toEqual([]);
    await store.deleteIntention('two');
    await expect(store.saveIntention(anIntention({ id: 'two' }))).rejects.toThrow('newer version');
    expect(await readRaw('intentions')).toEqual([newer]);
    expect(await readRaw('setAside')).toMatchObject([{ place: 'intentions', key: 'one' }]);
  });

  test('is set aside once, also when it is asked for alone', async () => {
    const store = await open();
    await writeRaw('runs', 'run-1', { schema: 1 });
    expect(await Promise.all([store.readRun('run-1'), store.readRun('run-1')])).toEqual([
      null,
      null,
    ]);
    expect(await store.listRuns()).toEqual([]);
    expect(await store.countSetAside()).toBe(1);
  });

  test('is not overwritten by a save, but set aside first', async () => {
    const store = await open();
    await writeRaw('runs', 'run-1', { schema: 1, half: true });
    await store.saveRun(aRun());
    expect(await store.readRun('run-1')).toEqual(aRun());
    expect(await readRaw('setAside')).toMatchObject([{ text: '{"schema":1,"half":true}' }]);
  });
});

describe('what a newer version has written', () => {
  const newer = { ...aRun(), schema: 2, path: { steps: [] } };

  test('is neither read, nor moved, nor overwritten, nor deleted alone', async () => {
    const store = await open();
    await writeRaw('runs', 'run-1', newer);
    await writeRaw('preferences', 'preferences', { schema: 2, pace: 1.5 });
    expect(await store.listRuns()).toEqual([]);
    expect(await store.readRun('run-1')).toBe(null);
    expect(await store.readPreferences()).toEqual(defaultPreferences);
    await expect(store.saveRun(aRun())).rejects.toThrow('newer version');
    await expect(store.savePreferences(defaultPreferences)).rejects.toThrow('newer version');
    await store.deleteRun('run-1');
    expect(await readRaw('runs')).toEqual([newer]);
    expect(await readRaw('preferences')).toEqual([{ schema: 2, pace: 1.5 }]);
    expect(await store.countSetAside()).toBe(0);
  });

  test('as a whole database is left alone, and this page keeps what it can', async () => {
    const db = await openDB('softspoken', 7, {
      upgrade: (fresh) => void fresh.createObjectStore('runs'),
    });
    await db.put('runs', newer, 'run-1');
    db.close();
    const store = await open();
    expect(store.keeping).toBe('page-only');
    await store.saveRun(aRun({ runId: 'run-2' }));
    expect(await store.listRuns()).toEqual([aRun({ runId: 'run-2' })]);
    await store.deleteAll();
    const after = await openDB('softspoken', 7);
    expect(await after.getAll('runs')).toEqual([newer]);
    after.close();
    await deleteDB('softspoken');
  });
});

describe('a device that refuses', () => {
  test('to open leaves a store for the page', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = await open();
    expect(store.keeping).toBe('page-only');
    await store.saveRun(aRun());
    expect(await store.readRun('run-1')).toEqual(aRun());
  });

  test('to answer leaves a store for the page after three seconds', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
    const opening = open();
    await vi.advanceTimersByTimeAsync(3_000);
    expect((await opening).keeping).toBe('page-only');
  });

  test('for want of space rejects the save, and what was there stays', async () => {
    const store = await open();
    await store.saveRun(aRun());
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The device is full.', 'QuotaExceededError');
    });
    await expect(store.saveRun(aRun({ continued: 2 }))).rejects.toThrow('full');
    full.mockRestore();
    expect(await store.readRun('run-1')).toEqual(aRun());
    await store.saveRun(aRun({ continued: 3 }));
    expect(await store.readRun('run-1')).toEqual(aRun({ continued: 3 }));
  });
});
