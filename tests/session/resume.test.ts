import { describe, expect, test } from 'vitest';
import { choice, decision } from '../core/play/small-scenario.ts';
import { hash } from './fake-ports.ts';
import { begun, edited, sat, told } from './talk.ts';

const knocked = { scene: 'door', choice: 'knock' };
const stood = { scene: 'room', choice: 'stand' };

/** A run at the ending `left`, its tab closed. */
async function played() {
  const run = await begun();
  await run.sitting.choose('knock');
  await run.sitting.continueOn();
  await run.sitting.continueOn();
  await run.sitting.choose('stand');
  run.sitting.close();
  return run;
}

describe('sitting down again', () => {
  test('resumes at the same scene, the Continues since the last reply included', async () => {
    const { sitting, openTab, runId } = await begun();
    await sitting.choose('knock');
    await sitting.continueOn();
    const before = told(sitting);
    sitting.close();
    const again = await sat(openTab(), runId);
    expect(told(again)).toEqual({ ...before, scene: 'stairs', continued: 1 });
    await again.continueOn();
    await again.choose('sit');
    expect(told(again)).toMatchObject({ scene: 'done', path: ['door/knock', 'room/sit'] });
  });

  test('resumes at an ending', async () => {
    const { openTab, runId } = await played();
    const again = await sat(openTab(), runId);
    expect(told(again)).toMatchObject({ scene: 'row', notes: [] });
    await again.continueOn();
    again.close();
    const over = await sat(openTab(), runId);
    expect(told(over)).toMatchObject({ scene: 'left', continued: 1, notes: ['over'] });
    expect(over.view.getState().edited).toBe(null);
  });

  test('stands no further than the talk goes, whatever the kept number of Continues', async () => {
    const { store, openTab, runId, sitting } = await begun();
    await sitting.choose('knock');
    sitting.close();
    const run = store.runs.get(runId);
    if (run === undefined) throw new Error('the run is kept');
    store.runs.set(runId, { ...run, continued: 9_999 });
    expect(told(await sat(openTab(), runId))).toMatchObject({ scene: 'room' });
  });

  test('goes on with a run that could not be kept, while the page is open', async () => {
    const { session, sitting, store, runId } = await begun();
    store.device = 'refuses';
    await sitting.choose('knock');
    sitting.close();
    const again = await sat(session, runId);
    expect(told(again)).toMatchObject({ scene: 'hall', notes: ['unkept'] });
  });

  test('finds no run and no scenario where there is none', async () => {
    const { session, source, runId, sitting } = await begun();
    sitting.close();
    source.withdraw('talk');
    expect(await session.sitDown('run-9', { takeOver: false })).toEqual({
      ok: false,
      reason: 'no-such-run',
    });
    expect(await session.sitDown(runId, { takeOver: false })).toEqual({
      ok: false,
      reason: 'no-such-scenario',
    });
  });
});

describe('a run of a scenario that was edited', () => {
  test('whose reply is gone replays up to it and says so', async () => {
    const { source, openTab, runId } = await played();
    const room = decision('room', [choice('sit', 'done'), choice('wait', 'left')]);
    source.publish(edited({ room }), hash('b'));
    const again = await sat(openTab(), runId);
    expect(told(again)).toMatchObject({
      scene: 'hall',
      met: ['door/knock', 'hall'],
      path: ['door/knock'],
      notes: [],
    });
    expect(again.view.getState().edited).toEqual({ kept: 1, of: 2, before: [knocked, stood] });
  });

  test('whose first reply leads elsewhere now keeps what still fits', async () => {
    const { source, openTab, runId } = await played();
    source.publish(edited({ door: decision('door', [choice('knock', 'street')]) }), hash('b'));
    const again = await sat(openTab(), runId);
    expect(told(again)).toMatchObject({ scene: 'street', path: ['door/knock'], notes: ['over'] });
    expect(again.view.getState().edited).toMatchObject({ kept: 1, of: 2 });
  });

  test('whose scene is gone begins again where it must', async () => {
    const { source, openTab, runId } = await played();
    const begins = edited({ door: decision('porch', [choice('ring', 'hall')]) });
    source.publish({ ...begins, start: 'porch' }, hash('b'));
    const again = await sat(openTab(), runId);
    expect(told(again)).toMatchObject({ scene: 'porch', met: ['porch'], path: [] });
    expect(again.view.getState().edited).toMatchObject({ kept: 0, of: 2 });
  });

  test('that can be replayed whole says that it was edited and loses nothing', async () => {
    const { source, openTab, runId } = await played();
    source.publish(
      edited({ done: null, room: decision('room', [choice('stand', 'row')]) }),
      hash('b'),
    );
    const again = await sat(openTab(), runId);
    expect(told(again)).toMatchObject({ scene: 'row', path: ['door/knock', 'room/stand'] });
    const { edited: said, run } = again.view.getState();
    expect(said).toEqual({ kept: 2, of: 2, before: [knocked, stood] });
    expect(run.attempts).toEqual([]);
  });

  test('stays as it was saved until the learner decides again', async () => {
    const { store, source, openTab, runId } = await played();
    const saved = store.runs.get(runId);
    const room = decision('room', [choice('sit', 'done')]);
    source.publish(edited({ room }), hash('b'));
    const again = await sat(openTab(), runId);
    await again.continueOn();
    await again.continueOn();
    await again.stepBack();
    expect(store.runs.get(runId)).toEqual(saved);
    await again.guess('door', 'unheard');
    expect(store.runs.get(runId)).toMatchObject({
      contentHash: hash('a'),
      path: [knocked, stood],
      guesses: [{ scene: 'door', guess: 'unheard' }],
    });
    await again.choose('leave');
    expect(store.runs.get(runId)).toMatchObject({
      contentHash: hash('b'),
      path: [{ scene: 'door', choice: 'leave' }],
      attempts: [{ path: [knocked, stood] }, { path: [knocked] }],
      guesses: [{ scene: 'door', guess: 'unheard' }],
    });
  });
});

describe('two tabs', () => {
  test('cannot both hold a run: the second is told, and may take it over', async () => {
    const { sitting, openTab, runId } = await begun();
    await sitting.choose('knock');
    const other = openTab();
    expect(await other.sitDown(runId, { takeOver: false })).toEqual({
      ok: false,
      reason: 'held-elsewhere',
    });
    const taken = await sat(other, runId, true);
    expect(told(taken)).toMatchObject({ scene: 'hall', notes: [] });
    expect(told(sitting)).toMatchObject({ scene: 'hall', notes: ['lost'] });
  });

  test('leave the run to the one that holds it now', async () => {
    const { store, sitting, openTab, runId } = await begun();
    const taken = await sat(openTab(), runId, true);
    await taken.choose('leave');
    expect(await sitting.choose('knock')).toBe(false);
    expect(await sitting.stepBack()).toBe(false);
    await sitting.guess('door', 'unheard');
    expect(store.runs.get(runId)).toMatchObject({
      path: [{ scene: 'door', choice: 'leave' }],
      guesses: [],
    });
    sitting.close();
    expect(await openTab().sitDown(runId, { takeOver: false })).toMatchObject({
      reason: 'held-elsewhere',
    });
  });

  test('a reply on its way when the run is taken over is not answered here', async () => {
    const { store, sitting, openTab, runId } = await begun();
    store.device = 'hangs';
    const choosing = sitting.choose('knock');
    const taken = await sat(openTab(), runId, true);
    store.comeRound();
    expect(await choosing).toBe(false);
    expect(told(sitting)).toMatchObject({ scene: 'door', said: null, notes: ['lost'] });
    expect(told(taken)).toMatchObject({ scene: 'door', notes: [] });
  });

  test('a tab that lost a run cannot put its own version over the other’s later', async () => {
    const { session, store, sitting, openTab, runId } = await begun();
    store.device = 'refuses';
    await sitting.choose('knock');
    store.device = 'keeps';
    const taken = await sat(openTab(), runId, true);
    await taken.choose('leave');
    await session.exportAll();
    expect(store.runs.get(runId)?.path).toEqual([{ scene: 'door', choice: 'leave' }]);
  });

  test('a run is free again once its tab lets it go', async () => {
    const { sitting, openTab, runId } = await begun();
    sitting.close();
    expect(told(await sat(openTab(), runId))).toMatchObject({ scene: 'door' });
  });

  test('a screen that sits down twice in one tab gets the run both times, and plays the second', async () => {
    const { session, sitting, runId } = await begun();
    const [first, second] = await Promise.all([sat(session, runId), sat(session, runId)]);
    expect(await sitting.choose('knock')).toBe(false);
    expect(await first.choose('knock')).toBe(false);
    expect(await second.choose('knock')).toBe(true);
  });
});
