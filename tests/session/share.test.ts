import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { createSession } from '../../src/session/create-session.ts';
import { sharedFileOf, sharedOf } from '../../src/session/share-run.ts';
import type { SharedFile } from '../../src/session/shared-run.ts';
import {
  parseSharedFile,
  parseSharedRun,
  printSharedFile,
  printSharedRun,
} from '../../src/session/shared-run.ts';
import { arbitraryScenario, seeded } from '../core/play/arbitrary-scenario.ts';
import { choice, decision } from '../core/play/small-scenario.ts';
import { arbitraryPicks, pathOfPicks } from '../core/play/walks.ts';
import { hash } from './fake-ports.ts';
import { playableOf, readOf, walked } from './scored-talk.ts';
import { device, edited, talk } from './talk.ts';

const path = [
  { scene: 'door', choice: 'knock' },
  { scene: 'room', choice: 'stand' },
];
const shared = { scenarioKey: 'talk', contentHash: 'a'.repeat(16), path };
const link: SharedFile = { shared, text: null };

/** What reading came to, in short. */
async function told(reading: ReturnType<ReturnType<typeof createSession>['readShared']>) {
  const came = await reading;
  if (!came.ok) return came.reason;
  const { read, kept, of, sameText } = came;
  return {
    ending: read.score.ending?.id ?? null,
    hash: read.playable.contentHash[0],
    kept: `${kept} of ${of}`,
    sameText,
    fromFile: read.fromKeptText,
  };
}

describe('a run that came from somebody else', () => {
  test('is replayed to where it ended, and kept nowhere', async () => {
    const { openTab, store } = device();
    const session = openTab();
    expect(await told(session.readShared(link))).toEqual({
      ending: 'left',
      hash: 'a',
      kept: '2 of 2',
      sameText: true,
      fromFile: false,
    });
    expect([store.runs.size, store.texts.size, session.shelf.getState().runs]).toEqual([0, 0, []]);
  });

  test('of a scenario that was edited goes as far as it can, and says so', async () => {
    const { openTab, source } = device();
    source.publish(edited({ room: decision('room', [choice('sit', 'done')]) }), hash('b'));
    expect(await told(openTab().readShared(link))).toEqual({
      ending: null,
      hash: 'b',
      kept: '1 of 2',
      sameText: false,
      fromFile: false,
    });
  });

  test('is replayed in the text that came with it where there is none here, or another', async () => {
    const { openTab, source } = device();
    const session = openTab();
    const file = { shared, text: hash('a') };
    const whole = { ending: 'left', hash: 'a', kept: '2 of 2', sameText: true, fromFile: true };
    source.publish(edited({ room: decision('room', [choice('sit', 'done')]) }), hash('b'));
    expect(await told(session.readShared(file))).toEqual(whole);
    source.withdraw('talk');
    expect(await told(session.readShared(file))).toEqual(whole);
  });

  test('is not the same where the text that came with it is another than the run says', async () => {
    const { openTab, source } = device();
    source.publish(edited({ room: decision('room', [choice('sit', 'done')]) }), hash('b'));
    const file = { shared: { ...shared, contentHash: 'c'.repeat(16) }, text: hash('a') };
    const session = openTab();
    expect(await told(session.readShared(file))).toMatchObject({ hash: 'b', sameText: false });
    source.withdraw('talk');
    expect(await told(session.readShared(file))).toMatchObject({ hash: 'a', sameText: false });
  });

  test('is refused with the reason where there is nothing to replay it in', async () => {
    const { openTab, source } = device();
    source.withdraw('talk');
    const session = openTab();
    expect(await told(session.readShared(link))).toBe('no-such-scenario');
    const broken = { shared, text: 'no scenario' };
    expect(await told(session.readShared(broken))).toBe('broken-scenario');
    expect(await session.keepShared(broken)).toEqual({ ok: false, reason: 'broken-scenario' });
  });

  test('is refused where the scenario that came with it goes by another name', async () => {
    const { openTab, source } = device();
    source.publish({ ...talk, id: 'other' }, hash('d'));
    source.withdraw('talk');
    const load = source.loadText.bind(source);
    source.loadText = async (_key, text) => load('other', text);
    expect(await told(openTab().readShared({ shared, text: hash('d') }))).toBe('broken-scenario');
  });
});

describe('a run that is kept', () => {
  test('stands on the shelf, marked as received, with the text to read it again', async () => {
    const { openTab, store } = device();
    const session = openTab();
    const kept = await session.keepShared(link);
    if (!kept.ok) throw new Error(kept.reason);
    expect(kept.run).toMatchObject({
      scenarioKey: 'talk',
      contentHash: hash('a'),
      mode: 'straight',
      path,
      continued: 1,
      received: true,
      from: null,
    });
    expect(store.runs.get(kept.run.runId)).toEqual(kept.run);
    expect(store.texts.has(hash('a'))).toBe(true);
    const sitting = await session.sitDown(kept.run.runId, { takeOver: false });
    expect(sitting.ok && sitting.sitting.view.getState()).toMatchObject({ over: true });
  });

  test('can be read again where the scenario only came with it', async () => {
    const { openTab, source } = device();
    source.withdraw('talk');
    const session = openTab();
    const kept = await session.keepShared({ shared, text: hash('a') });
    if (!kept.ok) throw new Error(kept.reason);
    const read = await session.readRun(kept.run.runId);
    expect(read).toMatchObject({ fromKeptText: true, score: { ending: { id: 'left' } } });
  });

  test('is kept once, however often its link is opened', async () => {
    const { openTab, store } = device();
    const session = openTab();
    const first = await session.keepShared(link);
    expect(await session.keepShared(link)).toEqual(first);
    expect(store.runs.size).toBe(1);
  });

  test('of an edited scenario is kept as far as it goes', async () => {
    const { openTab, source } = device();
    source.publish(edited({ room: decision('room', [choice('sit', 'done')]) }), hash('b'));
    const kept = await openTab().keepShared(link);
    expect(kept).toMatchObject({
      ok: true,
      run: { contentHash: hash('b'), path: [path[0]], continued: 2 },
    });
  });
});

describe('a run that is passed on', () => {
  test('takes its text along where others may not have it', async () => {
    const run = walked('desk/see');
    const bundled = readOf(run);
    const shown = {
      shared: { scenarioKey: 'scored-talk', contentHash: 'a'.repeat(16), path: run.path },
    };
    expect(await sharedFileOf(bundled)).toEqual({ ...shown, text: null });
    expect(await sharedFileOf({ ...bundled, fromKeptText: true })).toEqual({
      ...shown,
      text: hash('a'),
    });
    const opened = readOf(run, { ...playableOf(), origin: 'opened' });
    expect(await sharedFileOf(opened)).toEqual({ ...shown, text: hash('a') });
  });

  test('takes nothing along that was guessed, answered or tried besides', async () => {
    const run = walked('desk/see', {
      guesses: [{ scene: 'desk', guess: 'secret' }],
      answers: [{ question: 'How are you?', answer: 'secret' }],
    });
    expect(printSharedFile(await sharedFileOf(readOf(run)))).not.toContain('secret');
  });

  test('scores the same on any device, as a link and as a file', async () => {
    const walks = fc.asyncProperty(
      arbitraryScenario({ loops: true }),
      arbitraryPicks,
      async (scenario, picks) => {
        const playable = playableOf(scenario);
        const run = walked('', {
          path: pathOfPicks(playable.rules, picks),
          scenarioKey: scenario.id,
        });
        const read = readOf(run, playable);
        const { openTab, source } = device();
        source.load = async () => playable;
        const session = openTab();
        const byLink = parseSharedRun(printSharedRun(sharedOf(read)));
        const byFile = parseSharedFile(printSharedFile(await sharedFileOf(read)));
        if (!byLink.ok || !byFile.ok) throw new Error('what is printed can be read');
        for (const file of [{ shared: byLink.shared, text: null }, byFile.file]) {
          const came = await session.readShared(file);
          expect(came).toMatchObject({ ok: true, sameText: true, kept: run.path.length });
          expect(came.ok && came.read.score).toEqual(read.score);
        }
      },
    );
    await fc.assert(walks, { ...seeded, numRuns: 60 });
  });
});
