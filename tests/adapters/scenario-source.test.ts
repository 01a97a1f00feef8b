import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hashText } from '../../src/adapters/hash-text.ts';
import { openBrowserStorage } from '../../src/adapters/open-browser-storage.ts';
import { readKeptFile } from '../../src/adapters/opened-files/kept-file.ts';
import { scenarioSourceOn } from '../../src/adapters/scenario-source.ts';
import { parseRubric } from '../../src/core/scenario/parse-rubric.ts';
import { smallScenario } from '../core/play/small-scenario.ts';
import { talk } from '../session/talk.ts';

const rubricFile = join(import.meta.dirname, '../../scenarios/rubrics/him-empathy.json');

vi.mock('../../src/adapters/bundled/rubrics.ts', () => ({
  loadRubrics: async () => {
    const parsed = parseRubric(readFileSync(rubricFile, 'utf8'), 'him-empathy');
    return parsed.ok ? [parsed.rubric] : [];
  },
}));

vi.mock('../../src/adapters/bundled/load-bundled.ts', () => ({
  bundledCards: [{ key: 'talk', title: 'Small talk' }],
  loadBundled: async (id: string) =>
    id === 'talk'
      ? {
          contentHash: 'a'.repeat(64),
          scenario: talk,
          par: { possible: 4, exact: true },
          portraits: [],
        }
      : null,
  loadBundledText: async (id: string) => `the text of ${id}`,
}));

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

async function open() {
  const { openedFiles, store } = await openBrowserStorage();
  return { source: scenarioSourceOn(openedFiles), openedFiles, store };
}

/** A small scenario file: one question, a good and a bad answer. */
function scenarioFile(change: object = {}): string {
  const says = 'Nobody has called me back.';
  const scenes = {
    desk: {
      lines: [{ by: 'ben', feeling: 'worried', says }],
      opportunity: { kind: 'emotion', callsFor: ['notice'] },
      choices: [
        {
          id: 'see',
          says: 'You have waited for weeks.',
          rates: { notice: 'specific' },
          to: 'thanks',
        },
        { id: 'shrug', says: 'We are busy.', rates: { notice: 'against' }, to: 'thanks' },
      ],
    },
    thanks: {
      lines: [{ by: 'ben', says: 'Thank you.' }],
      ending: { title: 'Seen', outcome: 'connected' },
    },
  };
  const you = { role: 'Health information manager', goal: 'To listen' };
  const people = { ben: { name: 'Ben Okri', role: 'Patient' } };
  const words = { title: 'A word', summary: 'A short one.', language: 'en', setting: 'A desk.' };
  const file = { format: 1, id: 'a-word', ...words, you, people, start: 'desk', scenes, ...change };
  return JSON.stringify(file, null, 2);
}

const opened = (text: string) => ({ name: 'a-word.scenario.json', text });

describe('a scenario that ships', () => {
  test('is known by its card and loaded when asked for', async () => {
    const { source } = await open();
    expect(source.bundled.map(({ key }) => key)).toEqual(['talk']);
    const playable = await source.load('talk');
    expect(playable).toMatchObject({
      key: 'talk',
      origin: 'bundled',
      contentHash: 'a'.repeat(64),
      par: { possible: 4, exact: true },
    });
    expect(playable?.rules.scenario).toBe(talk);
    expect(playable?.faceOf('ada', { feeling: 'calm', strength: 2 })).toBe(null);
    expect(await playable?.text()).toBe('the text of talk');
    expect(await source.load('nowhere')).toBe(null);
  });
});

describe('a file that is opened', () => {
  test('without errors is a card, playable, and still there on another day', async () => {
    const { source } = await open();
    const text = scenarioFile();
    const result = await source.openFile(opened(text));
    if (!result.ok) throw new Error(result.problems[0]?.message);
    expect(result.card).toMatchObject({
      key: 'file.a-word',
      origin: 'opened',
      title: 'A word',
      criteria: ['notice'],
      person: { name: 'Ben Okri', role: 'Patient' },
      contentHash: await hashText(text),
    });
    expect(result.card.face).toMatch(/^data:image\/svg\+xml,/);
    const { source: another } = await open();
    expect(await another.listOpened()).toEqual([result.card]);
    const playable = await another.load('file.a-word');
    expect(playable).toMatchObject({
      key: 'file.a-word',
      origin: 'opened',
      contentHash: result.card.contentHash,
      par: { possible: 1, exact: true },
    });
    expect(playable?.scenario.title).toBe('A word');
    const face = playable?.faceOf('ben', { feeling: 'worried', strength: 3 });
    expect(face).toMatch(/^data:image\/svg\+xml,/);
    expect(face).not.toBe(playable?.faceOf('ben', { feeling: 'glad', strength: 3 }));
    expect(playable?.faceOf('nobody', { feeling: 'glad', strength: 3 })).toBe(null);
    expect(await playable?.text()).toBe(text);
    // Its par is not looked for a second time.
    expect(await another.load('file.a-word')).toBe(playable);
  });

  test('with errors shows all of them and is not kept', async () => {
    const { source } = await open();
    const result = await source.openFile(opened(scenarioFile({ start: 'dsk', minutes: 'ten' })));
    if (result.ok) throw new Error('this file has errors');
    expect(result.name).toBe('a-word.scenario.json');
    const rules = result.problems.map(({ rule, line, path }) => [rule, line > 1, path]);
    expect(rules).toEqual(
      expect.arrayContaining([
        ['unknown-name', true, '/start'],
        ['wrong-type', true, '/minutes'],
      ]),
    );
    expect(await source.listOpened()).toEqual([]);
    expect(await source.load('file.a-word')).toBe(null);
  });

  test.each(['', 'a letter to my doctor', '['.repeat(100_000), '{"format":2}'])(
    'is refused with its problem, whatever it is: %.20s',
    async (text) => {
      const { source } = await open();
      const result = await source.openFile(opened(text));
      expect(result.ok ? [] : result.problems.length).toBeGreaterThan(0);
    },
  );

  test('again takes the place of the one before; the old text can still be played', async () => {
    const { source } = await open();
    await source.openFile(opened(scenarioFile()));
    await source.openFile(opened(scenarioFile({ title: 'Another word' })));
    expect((await source.listOpened()).map(({ title }) => title)).toEqual(['Another word']);
    expect((await source.load('file.a-word'))?.scenario.title).toBe('Another word');
    const old = await source.loadText('file.a-word', scenarioFile());
    expect(old?.scenario.title).toBe('A word');
    expect(await source.loadText('file.a-word', 'no scenario')).toBe(null);
  });

  test('stays for this page where the device refuses it', async () => {
    const { source } = await open();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The device is full.', 'QuotaExceededError');
    });
    expect((await source.openFile(opened(scenarioFile()))).ok).toBe(true);
    put.mockRestore();
    expect((await source.listOpened()).map(({ key }) => key)).toEqual(['file.a-word']);
    expect((await source.load('file.a-word'))?.scenario.title).toBe('A word');
    expect(await (await open()).source.listOpened()).toEqual([]);
  });

  test('can be forgotten', async () => {
    const { source } = await open();
    await source.openFile(opened(scenarioFile()));
    await source.forgetOpened('file.a-word');
    expect(await source.listOpened()).toEqual([]);
    expect(await (await open()).source.listOpened()).toEqual([]);
  });

  test('before cards named criteria is still there, and says nothing about them', async () => {
    const { source, openedFiles } = await open();
    await source.openFile(opened(scenarioFile()));
    const [file] = await openedFiles.list();
    if (file === undefined) throw new Error('the file is kept');
    const { criteria, ...card } = file.card;
    const value = { ...file, card };
    expect(criteria).toEqual(['notice']);
    expect(readKeptFile({ key: 'file.a-word', value })?.card).toEqual({ ...card, criteria: [] });
  });

  test('that is damaged on the device is set aside', async () => {
    const { source, store, openedFiles } = await open();
    await source.openFile(opened(scenarioFile()));
    const [file] = await openedFiles.list();
    const value = { ...file, card: { ...file?.card, face: 'https://elsewhere.example/x.svg' } };
    expect(readKeptFile({ key: 'file.a-word', value })).toBe(null);
    const asked = new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('softspoken');
      request.onsuccess = () => resolve(request.result);
    });
    const db = await asked;
    db.transaction('opened', 'readwrite').objectStore('opened').put(value, 'file.a-word');
    db.close();
    expect(await source.listOpened()).toEqual([]);
    expect(await store.countSetAside()).toBe(1);
  });
});

test('a scenario without people has a card all the same', async () => {
  const { cardOfOpened } = await import('../../src/adapters/opened-files/prepare-text.ts');
  const card = cardOfOpened(smallScenario([]), 'a'.repeat(64));
  const value = { schema: 1, text: '{}', openedAt: '2026-11-22T08:00:00.000Z', card };
  expect(readKeptFile({ key: card.key, value })).toEqual(value);
});
