import { afterEach, describe, expect, test, vi } from 'vitest';
import { choice, decision, ending, passage, smallScenario } from '../core/play/small-scenario.ts';
import { hash } from './fake-ports.ts';
import { begun, sat, told } from './talk.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Long enough for every promise that waits for no timer. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a sitting', () => {
  test('begins at the first scene', async () => {
    const { sitting } = await begun();
    expect(told(sitting)).toEqual({
      scene: 'door',
      offered: ['knock', 'leave'],
      met: ['door'],
      said: null,
      trust: 50,
      path: [],
      continued: 0,
      notes: [],
    });
    expect(sitting.view.getState().lines.flatMap(({ says }) => says)).toEqual(['This is door.']);
  });

  test('goes from reply to answer to ending', async () => {
    const { sitting } = await begun();
    expect(await sitting.choose('knock')).toBe(true);
    expect(await sitting.continueOn()).toBe(true);
    expect(await sitting.continueOn()).toBe(true);
    expect(await sitting.choose('sit')).toBe(true);
    expect(told(sitting)).toEqual({
      scene: 'done',
      offered: [],
      met: ['door/knock', 'hall', 'stairs', 'room/sit', 'done'],
      said: null,
      trust: 60,
      path: ['door/knock', 'room/sit'],
      continued: 0,
      notes: ['over'],
    });
  });

  test('keeps a reply before it counts: it is said at once, and answered when it is safe', async () => {
    const { sitting, store } = await begun();
    store.device = 'hangs';
    const choosing = sitting.choose('knock');
    expect(told(sitting)).toMatchObject({ scene: 'door', said: 'knock', path: [], trust: 50 });
    await settled();
    expect(told(sitting)).toMatchObject({ scene: 'door', said: 'knock', path: [] });
    store.comeRound();
    expect(await choosing).toBe(true);
    expect(told(sitting)).toMatchObject({ scene: 'hall', said: null, path: ['door/knock'] });
    expect(store.saved.at(-1)?.path).toEqual([{ scene: 'door', choice: 'knock' }]);
  });

  test('lets nothing else be done while a reply is being kept', async () => {
    const { sitting, store } = await begun();
    store.device = 'hangs';
    const first = sitting.choose('knock');
    expect(await sitting.choose('knock')).toBe(false);
    expect(await sitting.choose('leave')).toBe(false);
    expect(await sitting.continueOn()).toBe(false);
    expect(await sitting.stepBack()).toBe(false);
    store.comeRound();
    expect(await first).toBe(true);
    expect(told(sitting).path).toEqual(['door/knock']);
  });

  test('changes nothing for a reply that is not offered, or a Continue where there is none', async () => {
    const { sitting, store } = await begun();
    const saved = store.saved.length;
    const before = sitting.view.getState();
    expect(await sitting.choose('sit')).toBe(false);
    expect(await sitting.choose('constructor')).toBe(false);
    expect(await sitting.continueOn()).toBe(false);
    expect(sitting.view.getState()).toBe(before);
    expect(store.saved).toHaveLength(saved);
  });

  test('goes on unkept where the device refuses, and is kept with the next reply', async () => {
    const { sitting, store } = await begun();
    store.device = 'refuses';
    expect(await sitting.choose('knock')).toBe(true);
    expect(told(sitting)).toMatchObject({ scene: 'hall', path: ['door/knock'], notes: ['unkept'] });
    store.device = 'keeps';
    await sitting.continueOn();
    await sitting.continueOn();
    await sitting.choose('sit');
    expect(told(sitting)).toMatchObject({ scene: 'done', notes: ['over'] });
    expect(store.saved.at(-1)?.path).toHaveLength(2);
  });

  test('waits two seconds for a device that hangs, and hears when it was safe after all', async () => {
    const { sitting, store } = await begun();
    vi.useFakeTimers();
    store.device = 'hangs';
    const choosing = sitting.choose('knock');
    await vi.advanceTimersByTimeAsync(1_900);
    expect(told(sitting)).toMatchObject({ scene: 'door', said: 'knock' });
    await vi.advanceTimersByTimeAsync(200);
    expect(await choosing).toBe(true);
    expect(told(sitting)).toMatchObject({ scene: 'hall', said: null, notes: ['unkept'] });
    store.comeRound();
    await vi.advanceTimersByTimeAsync(0);
    expect(told(sitting)).toMatchObject({ scene: 'hall', notes: [] });
    expect(store.runs.get('run-1')?.path).toHaveLength(1);
  });

  test('keeps a guess that is made while a reply is being kept', async () => {
    const { sitting, store } = await begun();
    store.device = 'hangs';
    const choosing = sitting.choose('knock');
    const guessing = sitting.guess('door', 'unheard');
    store.comeRound();
    await Promise.all([choosing, guessing]);
    expect(store.runs.get('run-1')).toMatchObject({
      path: [{ scene: 'door', choice: 'knock' }],
      guesses: [{ scene: 'door', guess: 'unheard' }],
    });
  });

  test('keeps one guess a scene and one answer a question; an empty answer takes it back', async () => {
    const { sitting, store } = await begun();
    await sitting.guess('door', 'bored');
    await sitting.guess('door', 'unheard');
    await sitting.answer('How do you feel?', 'nervous');
    await sitting.answer('How do you feel?', 'calm');
    await sitting.answer('What else?', 'nothing');
    await sitting.answer('What else?', '');
    expect(store.runs.get('run-1')).toMatchObject({
      guesses: [{ scene: 'door', guess: 'unheard' }],
      answers: [{ question: 'How do you feel?', answer: 'calm' }],
    });
    await sitting.answer('How long?', 'x'.repeat(20_000));
    expect(store.runs.get('run-1')?.answers.at(-1)?.answer).toHaveLength(10_000);
  });

  test('after it is closed does nothing more', async () => {
    const { sitting, store } = await begun();
    sitting.close();
    sitting.close();
    const saved = store.saved.length;
    expect([await sitting.choose('knock'), await sitting.stepBack()]).toEqual([false, false]);
    await sitting.guess('door', 'unheard');
    expect(store.saved).toHaveLength(saved);
  });

  test('says where there is no way on', async () => {
    const { session, source, store } = await begun();
    const scenes = [
      decision('door', [choice('in', 'hall'), choice('hum', 'mute')]),
      decision('mute', [choice('never', 'end', { when: { kind: 'any', parts: [] } })]),
      passage('hall', 'stairs'),
      passage('stairs', 'hall'),
      ending('end'),
    ];
    source.publish(smallScenario(scenes, { id: 'maze' }), hash('b'));
    const open = async () => {
      const run = await session.begin({ scenarioKey: 'maze', mode: 'practice', answers: [] });
      return sat(session, run.runId);
    };
    const mute = await open();
    await mute.choose('hum');
    expect(told(mute)).toMatchObject({ scene: 'mute', offered: [], notes: ['stuck'] });
    const round = await open();
    await round.choose('in');
    expect(told(round)).toMatchObject({ scene: 'hall', notes: ['stuck'] });
    expect(await round.continueOn()).toBe(false);
    expect(store.runs.size).toBe(3);
  });
});

describe('stepping back', () => {
  test('opens the decision before again and keeps the way that was left', async () => {
    const { sitting, store } = await begun();
    await sitting.choose('knock');
    await sitting.continueOn();
    await sitting.continueOn();
    await sitting.choose('stand');
    await sitting.continueOn();
    expect(told(sitting)).toMatchObject({ scene: 'left', notes: ['over'] });
    expect(await sitting.stepBack()).toBe(true);
    expect(told(sitting)).toEqual({
      scene: 'room',
      offered: ['sit', 'stand'],
      met: ['door/knock', 'hall', 'stairs', 'room'],
      said: null,
      trust: 60,
      path: ['door/knock'],
      continued: 2,
      notes: [],
    });
    expect(await sitting.stepBack()).toBe(true);
    expect(told(sitting)).toMatchObject({ scene: 'door', met: ['door'], path: [], continued: 0 });
    expect(await sitting.stepBack()).toBe(false);
    await sitting.choose('leave');
    const paths = store.runs
      .get('run-1')
      ?.attempts.map(({ path }) => path.map((one) => one.choice));
    expect(paths).toEqual([['knock', 'stand'], ['knock']]);
    expect(told(sitting)).toMatchObject({ scene: 'street', trust: 40, path: ['door/leave'] });
  });

  test('leads to the decision also from a passage after it', async () => {
    const { sitting } = await begun();
    await sitting.choose('knock');
    await sitting.continueOn();
    expect(await sitting.stepBack()).toBe(true);
    expect(told(sitting)).toMatchObject({ scene: 'door', met: ['door'], trust: 50 });
  });

  test('is for practice only', async () => {
    const { sitting } = await begun('straight');
    await sitting.choose('knock');
    expect(await sitting.stepBack()).toBe(false);
    expect(told(sitting)).toMatchObject({ scene: 'hall', path: ['door/knock'] });
  });
});
