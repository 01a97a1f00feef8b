import { describe, expect, test } from 'vitest';
import { defaultPreferences } from '../../src/session/preferences.ts';
import { choice, decision } from '../core/play/small-scenario.ts';
import { hash } from './fake-ports.ts';
import { begun, device, edited, sat, told } from './talk.ts';

/** Long enough for every promise that waits for no timer. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('beginning', () => {
  test('keeps a run in which nothing has been said, and the text that it is played in', async () => {
    const { store, openTab } = device();
    const answers = [{ question: 'How do you feel right now?', answer: 'nervous' }];
    const run = await openTab().begin({ scenarioKey: 'talk', mode: 'straight', answers });
    await settled();
    expect(run).toEqual({
      schema: 1,
      runId: 'run-1',
      scenarioKey: 'talk',
      contentHash: hash('a'),
      mode: 'straight',
      startedAt: run.startedAt,
      changedAt: run.startedAt,
      path: [],
      continued: 0,
      guesses: [],
      answers,
      attempts: [],
      from: null,
      received: false,
    });
    expect(store.runs.get('run-1')).toEqual(run);
    expect([...store.texts]).toEqual([[hash('a'), hash('a')]]);
  });

  test('is refused where there is no such scenario', async () => {
    const begin = device()
      .openTab()
      .begin({ scenarioKey: 'nowhere', mode: 'practice', answers: [] });
    await expect(begin).rejects.toThrow('there is no scenario "nowhere"');
  });

  test('works on a device that keeps nothing', async () => {
    const { store, openTab } = device();
    store.device = 'refuses';
    const session = openTab();
    const run = await session.begin({ scenarioKey: 'talk', mode: 'practice', answers: [] });
    const sitting = await sat(session, run.runId);
    await sitting.choose('leave');
    expect(told(sitting)).toMatchObject({ scene: 'street', notes: ['over', 'unkept'] });
    expect((await session.readRun(run.runId))?.path).toHaveLength(1);
    expect(session.shelf.getState().runs.map(({ runId }) => runId)).toEqual(['run-1']);
  });
});

describe('reading a run again', () => {
  test('tells it from its first word to its ending, with its score', async () => {
    const { session, sitting, runId } = await begun();
    await sitting.choose('knock');
    await sitting.continueOn();
    await sitting.continueOn();
    await sitting.choose('stand');
    await sitting.stepBack();
    await sitting.choose('sit');
    const read = await session.readRun(runId);
    expect(read?.visits.map(({ scene }) => scene.id)).toEqual([
      'door',
      'hall',
      'stairs',
      'room',
      'done',
    ]);
    expect(read).toMatchObject({ fromKeptText: false, path: sitting.view.getState().run.path });
    expect(read?.score).toMatchObject({ complete: true, ending: { id: 'done' } });
    // Only the way that went on is scored; the one stepped back from is kept beside it.
    expect(read?.score.decisions.map((one) => one.choice.id)).toEqual(['knock', 'sit']);
    expect(read?.run.attempts).toHaveLength(1);
  });

  test('of an edited scenario uses the text kept beside the run', async () => {
    const { session, source, sitting, runId } = await begun();
    await sitting.choose('knock');
    await settled();
    source.publish(edited({ door: decision('door', [choice('leave', 'street')]) }), hash('b'));
    const read = await session.readRun(runId);
    expect(read).toMatchObject({ fromKeptText: true, path: [{ choice: 'knock' }] });
    expect(read?.playable.contentHash).toBe(hash('a'));
  });

  test('goes as far as it can where even the kept text is gone or is another', async () => {
    const { session, source, store, sitting, runId } = await begun();
    await sitting.choose('knock');
    await sitting.continueOn();
    await sitting.continueOn();
    await sitting.choose('stand');
    await settled();
    source.publish(edited({ room: decision('room', [choice('sit', 'done')]) }), hash('b'));
    store.texts.set(hash('a'), hash('b'));
    expect(await session.readRun(runId)).toMatchObject({
      fromKeptText: false,
      path: [{ choice: 'knock' }],
      playable: { contentHash: hash('b') },
    });
    store.texts.clear();
    expect((await session.readRun(runId))?.path).toHaveLength(1);
    source.withdraw('talk');
    expect(await session.readRun(runId)).toBe(null);
    expect(await session.readRun('run-9')).toBe(null);
  });

  test('keeps an answer given then, also while the sitting is still open', async () => {
    const { session, store, sitting, runId } = await begun();
    await session.answer(runId, { question: 'What did you feel?', answer: 'heat' });
    expect(sitting.view.getState().run.answers).toHaveLength(1);
    sitting.close();
    await session.answer(runId, { question: 'What did they?', answer: 'fear' });
    expect(store.runs.get(runId)?.answers.map(({ answer }) => answer)).toEqual(['heat', 'fear']);
    await session.answer('run-9', { question: 'And you?', answer: 'gone' });
    expect(store.runs.size).toBe(1);
  });
});

describe('the shelf', () => {
  test('is ready once it has been read, newest run first', async () => {
    const { session, openTab } = await begun();
    await session.begin({ scenarioKey: 'talk', mode: 'straight', answers: [] });
    const other = openTab();
    expect(other.shelf.getState()).toEqual({
      ready: false,
      keeping: 'device',
      runs: [],
      opened: [],
      setAside: 0,
    });
    await settled();
    expect(other.shelf.getState()).toMatchObject({ ready: true, keeping: 'device' });
    expect(other.shelf.getState().runs.map(({ runId }) => runId)).toEqual(['run-2', 'run-1']);
  });

  test('follows a conversation as it goes', async () => {
    const { session, sitting } = await begun();
    await session.begin({ scenarioKey: 'talk', mode: 'straight', answers: [] });
    await sitting.choose('knock');
    const [newest] = session.shelf.getState().runs;
    expect(newest).toMatchObject({ runId: 'run-1', path: [{ choice: 'knock' }] });
  });

  test('forgets a deleted run, and its sitting cannot bring it back', async () => {
    const { session, store, sitting, runId } = await begun();
    await session.deleteRun(runId);
    await sitting.choose('knock');
    expect([session.shelf.getState().runs, store.runs.size]).toEqual([[], 0]);
  });

  test('is empty, and preferences are as at first, after everything is deleted', async () => {
    const { session, store } = await begun();
    await session.setPreferences({ pace: 'slow' });
    await session.deleteAll();
    expect(store.runs.size + store.texts.size).toBe(0);
    expect(session.shelf.getState().runs).toEqual([]);
    expect(session.preferences.getState()).toEqual(defaultPreferences);
  });

  test('is the same again after it was exported, deleted and put back', async () => {
    const { session, runId } = await begun();
    const text = await session.exportAll();
    await session.deleteAll();
    expect(await session.restoreAll(text)).toEqual({
      runs: 1,
      rooms: 0,
      scenarios: 0,
      setAside: 0,
    });
    expect(session.shelf.getState().runs.map((run) => run.runId)).toEqual([runId]);
  });

  test('exports also what could not be kept before', async () => {
    const { session, store, sitting } = await begun();
    store.device = 'refuses';
    await sitting.choose('knock');
    store.device = 'keeps';
    expect(JSON.parse(await session.exportAll())).toMatchObject([{ path: [{ choice: 'knock' }] }]);
  });
});

describe('preferences', () => {
  test('are read from the device, but never over what was said meanwhile', async () => {
    const { store, openTab } = device();
    store.preferences = { ...defaultPreferences, pace: 'slow', theme: 'dark' };
    const session = openTab();
    const setting = session.setPreferences({ theme: 'light' });
    expect(session.preferences.getState()).toMatchObject({ pace: 'normal', theme: 'light' });
    await setting;
    await settled();
    expect(session.preferences.getState()).toMatchObject({ pace: 'slow', theme: 'light' });
    expect(store.preferences).toMatchObject({ pace: 'slow', theme: 'light' });
  });

  test('hold for this page on a device that refuses them', async () => {
    const { store, openTab } = device();
    store.device = 'refuses';
    const session = openTab();
    await session.setPreferences({ textSize: 'large' });
    expect(session.preferences.getState().textSize).toBe('large');
    expect(store.preferences).toEqual(defaultPreferences);
  });
});

test('an edited scenario is a new edition', () => {
  const session = device().openTab();
  session.scenarioEdited();
  session.scenarioEdited();
  expect(session.editions.getState()).toEqual({ edition: 2 });
});
