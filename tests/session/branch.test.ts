import { describe, expect, test } from 'vitest';
import { choice, decision } from '../core/play/small-scenario.ts';
import { hash } from './fake-ports.ts';
import { begun, edited, sat, told } from './talk.ts';

const knocked = { scene: 'door', choice: 'knock' };

/** A run that stepped back from `stand`, then ended with `sit`. */
async function played() {
  const run = await begun();
  await run.sitting.guess('door', 'unheard');
  await run.sitting.choose('knock');
  await run.sitting.continueOn();
  await run.sitting.continueOn();
  await run.sitting.guess('room', 'tired');
  await run.sitting.choose('stand');
  await run.sitting.stepBack();
  await run.sitting.choose('sit');
  return run;
}

describe('another way', () => {
  test('begins a practice run that stands at that decision, with the way there kept', async () => {
    const { session, store, runId } = await played();
    const branched = await session.branch({ runId, at: 1 });
    if (!branched.ok) throw new Error(branched.reason);
    const { run } = branched;
    expect(run).toEqual({
      schema: 1,
      runId: 'run-2',
      scenarioKey: 'talk',
      contentHash: hash('a'),
      mode: 'practice',
      startedAt: run.startedAt,
      changedAt: run.startedAt,
      path: [knocked],
      continued: 2,
      guesses: [{ scene: 'door', guess: 'unheard' }],
      answers: [],
      attempts: [],
      from: { runId, at: 1 },
      received: false,
    });
    expect(store.runs.get('run-2')).toEqual(run);
    const sitting = await sat(session, 'run-2');
    expect(told(sitting)).toMatchObject({
      scene: 'room',
      met: ['door/knock', 'hall', 'stairs', 'room'],
    });
    await sitting.choose('stand');
    expect(told(sitting)).toMatchObject({ scene: 'row', path: ['door/knock', 'room/stand'] });
    expect(store.runs.get(runId)?.path).toEqual([knocked, { scene: 'room', choice: 'sit' }]);
  });

  test('may begin at the first decision', async () => {
    const { session, runId } = await played();
    const branched = await session.branch({ runId, at: 0 });
    expect(branched).toMatchObject({ ok: true, run: { path: [], continued: 0, guesses: [] } });
    expect(told(await sat(session, 'run-2'))).toMatchObject({ scene: 'door' });
  });

  test('begins from a run that is not over, also where it stands', async () => {
    const { session, sitting, runId } = await begun('straight');
    await sitting.choose('knock');
    expect(await session.branch({ runId, at: 1 })).toMatchObject({
      ok: true,
      run: { path: [knocked], continued: 2, mode: 'practice' },
    });
    expect(told(await sat(session, 'run-2'))).toMatchObject({ scene: 'room' });
  });

  test('begins from a way that was left', async () => {
    const { session, sitting, runId } = await begun();
    await sitting.choose('knock');
    await sitting.stepBack();
    await sitting.choose('leave');
    const branched = await session.branch({ runId, at: 1, attempt: 0 });
    expect(branched).toMatchObject({ ok: true, run: { path: [knocked], from: { runId, at: 1 } } });
  });

  test.each([
    ['after the last decision', { at: 2 }],
    ['beyond the path', { at: 3 }],
    ['before the first', { at: -1 }],
    ['between two', { at: 0.5 }],
    ['of an attempt that there is not', { at: 0, attempt: 7 }],
  ])('is refused %s', async (_, at) => {
    const { session, store, runId } = await played();
    expect(await session.branch({ runId, ...at })).toEqual({
      ok: false,
      reason: 'no-such-decision',
    });
    expect(store.runs.size).toBe(1);
  });

  test('is refused where the run or the scenario is gone', async () => {
    const { session, source, runId } = await played();
    expect(await session.branch({ runId: 'run-9', at: 0 })).toMatchObject({
      reason: 'no-such-run',
    });
    source.withdraw('talk');
    expect(await session.branch({ runId, at: 0 })).toMatchObject({ reason: 'no-such-scenario' });
  });

  test('goes on in an edited scenario where the way there can still be gone', async () => {
    const { session, source, runId } = await played();
    const room = decision('room', [choice('wait', 'done')]);
    source.publish(edited({ room }), hash('b'));
    expect(await session.branch({ runId, at: 1 })).toMatchObject({
      ok: true,
      run: { contentHash: hash('b'), path: [knocked] },
    });
    expect(told(await sat(session, 'run-2'))).toMatchObject({ scene: 'room', offered: ['wait'] });
  });

  test.each([
    ['the reply is gone', decision('door', [choice('leave', 'street')])],
    ['it leads elsewhere', decision('door', [choice('knock', 'street')])],
  ])('is refused in an edited scenario where %s', async (_, door) => {
    const { session, source, runId } = await played();
    source.publish(edited({ door }), hash('b'));
    expect(await session.branch({ runId, at: 1 })).toEqual({ ok: false, reason: 'edited' });
  });
});
