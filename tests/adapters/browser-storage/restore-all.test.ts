import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashText } from '../../../src/adapters/hash-text.ts';
import { openBrowserStorage } from '../../../src/adapters/open-browser-storage.ts';
import { defaultPreferences } from '../../../src/session/preferences.ts';
import { aRun } from '../../session/a-run.ts';
import { anIntention } from '../../session/an-intention.ts';
import { freshBrowser, readRaw, writeRaw } from './kept.ts';

beforeEach(freshBrowser);

afterEach(() => {
  vi.unstubAllGlobals();
});

const open = async () => (await openBrowserStorage()).store;

const earlier = aRun({ changedAt: '2026-11-22T08:05:00.000Z' });
const later = aRun({ changedAt: '2026-11-22T09:05:00.000Z', continued: 2 });

/** A file with one run in it, or with whatever else stands in the place of runs. */
function file(runs: readonly unknown[], more: object = {}): string {
  const kept = runs.map((value) => ({
    key: (value as { runId?: string })?.runId ?? 'run-1',
    value,
  }));
  return JSON.stringify({ format: 'softspoken-export', version: 1, runs: kept, ...more });
}

async function anOpenedFile(text: string, openedAt = '2026-11-22T08:00:00.000Z') {
  const card = {
    key: 'file.my-own',
    origin: 'opened',
    title: 'My own',
    summary: 'A talk.',
    language: 'en',
    minutes: 5,
    level: 'steady',
    tags: ['own'],
    practises: ['Noticing'],
    person: { name: 'Ada', role: 'Patient' },
    face: 'data:image/svg+xml,<svg/>',
    contentNote: null,
    contentHash: await hashText(text),
  };
  return { schema: 1, text, openedAt, card };
}

describe('an export', () => {
  test('put back on another device gives everything back', async () => {
    const store = await open();
    await store.saveRun(aRun());
    await store.keepText(await hashText('{}'), '{}');
    await store.savePreferences({ ...defaultPreferences, pace: 'slow' });
    await store.saveIntention(anIntention());
    await writeRaw('opened', 'file.my-own', await anOpenedFile('{"id":"my-own"}'));
    await writeRaw('runs', 'run-9', 'damaged');
    await store.listRuns();
    const text = await store.exportAll();
    const kept = [await readRaw('runs'), await readRaw('opened'), await readRaw('setAside')];
    freshBrowser();
    const other = await openBrowserStorage();
    expect(await other.store.restoreAll(text)).toEqual({
      runs: 1,
      scenarios: 1,
      rooms: 0,
      setAside: 0,
    });
    expect([await readRaw('runs'), await readRaw('opened'), await readRaw('setAside')]).toEqual(
      kept,
    );
    expect(await other.store.readText(await hashText('{}'))).toBe('{}');
    expect(await other.store.readPreferences()).toMatchObject({ pace: 'slow' });
    expect(await other.store.listIntentions()).toEqual([anIntention()]);
    expect((await other.openedFiles.list()).map(({ card }) => card.title)).toEqual(['My own']);
  });

  test('put back where it came from changes nothing', async () => {
    const store = await open();
    await store.saveRun(aRun());
    expect(await store.restoreAll(await store.exportAll())).toEqual({
      runs: 1,
      scenarios: 0,
      rooms: 0,
      setAside: 0,
    });
    expect(await readRaw('setAside')).toEqual([]);
  });

  test('holds what a newer version has written, and puts it back as it is', async () => {
    const newer = { ...aRun(), schema: 2 };
    const store = await open();
    await writeRaw('runs', 'run-1', newer);
    const text = await store.exportAll();
    freshBrowser();
    await (await open()).restoreAll(text);
    expect(await readRaw('runs')).toEqual([newer]);
  });
});

describe('of two versions of a run', () => {
  test.each([
    ['the one in the file counts if it was changed last', earlier, later, 0],
    ['the one on the device counts if it was changed last', later, earlier, 1],
  ])('%s, and the other is kept apart', async (_, here, coming, setAside) => {
    const store = await open();
    await store.saveRun(here);
    expect(await store.restoreAll(file([coming]))).toEqual({
      runs: 1 - setAside,
      scenarios: 0,
      rooms: 0,
      setAside,
    });
    expect(await store.listRuns()).toEqual([later]);
    expect(await readRaw('setAside')).toMatchObject([
      { place: 'runs', key: 'run-1', reason: 'older-version', text: JSON.stringify(earlier) },
    ]);
  });

  test('one that a newer app has written here is left alone', async () => {
    const newer = { ...later, schema: 2 };
    const store = await open();
    await writeRaw('runs', 'run-1', newer);
    expect(await store.restoreAll(file([later]))).toMatchObject({ runs: 0, setAside: 1 });
    expect(await readRaw('runs')).toEqual([newer]);
  });

  test('one that cannot be read here makes way, and is kept apart', async () => {
    const store = await open();
    await writeRaw('runs', 'run-1', 'damaged');
    expect(await store.restoreAll(file([earlier]))).toMatchObject({ runs: 1, setAside: 0 });
    expect(await store.listRuns()).toEqual([earlier]);
    expect(await readRaw('setAside')).toMatchObject([{ text: '"damaged"' }]);
  });
});

describe('of two versions of an intention', () => {
  const fresh = anIntention();
  const offered = anIntention({ offeredAgainAt: '2026-11-25T09:00:00.000Z' });
  const done = anIntention({ done: true });

  test.each([
    ['the one offered last counts', fresh, offered, offered],
    ['the one offered last counts, also if it is here', offered, fresh, offered],
    ['the one that is done counts', offered, done, done],
  ])('%s, and the other is kept apart', async (_, here, coming, left) => {
    const store = await open();
    await store.saveIntention(here);
    const intentions = [{ key: 'one', value: coming }];
    await store.restoreAll(file([], { intentions }));
    expect(await store.listIntentions()).toEqual([left]);
    expect(await readRaw('setAside')).toMatchObject([
      { place: 'intentions', reason: 'older-version' },
    ]);
  });

  test('one that is none is set aside', async () => {
    const store = await open();
    const intentions = [{ key: 'one', value: { ...fresh, sentence: 7 } }];
    expect(await store.restoreAll(file([], { intentions }))).toMatchObject({ setAside: 1 });
    expect(await store.listIntentions()).toEqual([]);
  });
});

describe('a file that was tampered with', () => {
  test.each([
    ['no JSON', '{"format":'],
    ['another file', '{"format":"something-else","version":1}'],
    ['a list', '[]'],
    ['a newer export', '{"format":"softspoken-export","version":2}'],
    ['runs that are no list', '{"format":"softspoken-export","version":1,"runs":{}}'],
    ['a run without a key', '{"format":"softspoken-export","version":1,"runs":[{"value":1}]}'],
    ['a million brackets', '['.repeat(1_000_000)],
    ['more than 32 MiB', ' '.repeat(32 * 1024 * 1024 + 1)],
  ])('is refused with words, and changes nothing: %s', async (_, text) => {
    const store = await open();
    await store.saveRun(aRun());
    await expect(store.restoreAll(text)).rejects.toThrow(/this file/i);
    expect(await readRaw('runs')).toEqual([aRun()]);
    expect(await readRaw('setAside')).toEqual([]);
  });

  test('cannot bring anything in that could not have been kept', async () => {
    const store = await open();
    const text = '{"id":"my-own"}';
    const good = await anOpenedFile(text);
    const remote = { ...good, card: { ...good.card, face: 'https://elsewhere.example/face.svg' } };
    const lying = { ...good, text: '{"id":"other"}' };
    const opened = [remote, lying].map((value) => ({ key: 'file.my-own', value }));
    const texts = [{ key: 'b'.repeat(64), value: 'other words' }];
    const hostile = [
      { ...aRun(), path: [{ scene: '<b>', choice: 'x' }] },
      JSON.parse('{"__proto__":{"schema":1},"constructor":{},"runId":"run-1"}'),
      null,
    ];
    expect(await store.restoreAll(file(hostile, { opened, texts }))).toEqual({
      runs: 0,
      scenarios: 0,
      rooms: 0,
      setAside: 6,
    });
    expect([await readRaw('runs'), await readRaw('opened'), await readRaw('texts')]).toEqual([
      [],
      [],
      [],
    ]);
    // What was set aside is nested no deeper for it: the export that holds it can be put back.
    await expect(store.restoreAll(await store.exportAll())).resolves.toMatchObject({ setAside: 0 });
    expect(await store.countSetAside()).toBe(6);
  });

  test('cannot take the place of preferences that were said here', async () => {
    const store = await open();
    const said = { ...defaultPreferences, theme: 'dark' } as const;
    await store.savePreferences(said);
    const preferences = [{ key: 'preferences', value: { schema: 1, theme: 'light' } }];
    await store.restoreAll(file([], { preferences }));
    expect(await store.readPreferences()).toEqual(said);
  });

  test('cannot overwrite what is set aside here', async () => {
    const store = await open();
    await writeRaw('runs', 'run-9', 'damaged');
    await store.listRuns();
    const { setAside } = JSON.parse(await store.exportAll());
    const [{ key }] = setAside;
    await store.restoreAll(file([], { setAside: [{ key, value: 'nothing' }] }));
    expect(await readRaw('setAside')).toMatchObject([{ text: '"damaged"' }]);
  });
});
