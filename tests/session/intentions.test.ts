import { describe, expect, test } from 'vitest';
import { dueIntention } from '../../src/session/due-intention.ts';
import type { Intention } from '../../src/session/intention.ts';
import type { ScenarioCard } from '../../src/session/playable.ts';
import { readIntention } from '../../src/session/read-intention.ts';
import { anIntention, meant } from './an-intention.ts';
import { device } from './talk.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('an intention', () => {
  test('is kept in the learner’s own words', async () => {
    const { openTab, store } = device();
    const session = openTab();
    await settled();
    const kept = await session.keepIntention({ ...meant, sentence: `  ${'x'.repeat(3_000)}` });
    expect(kept).toEqual({
      ...{ schema: 1, id: 'run-1', ...meant, sentence: 'x'.repeat(2_000) },
      ...{ keptAt: kept.keptAt, offeredAgainAt: null, done: false },
    });
    expect([...store.intentions.values()]).toEqual([kept]);
    expect(session.intentions.getState()).toEqual({ ready: true, intentions: [kept] });
    const other = openTab();
    await settled();
    expect(other.intentions.getState()).toEqual({ ready: true, intentions: [kept] });
  });

  test('remembers when it was offered again, and that it is done', async () => {
    const { openTab, store } = device();
    const session = openTab();
    const { id } = await session.keepIntention(meant);
    await session.offeredAgain(id);
    expect(store.intentions.get(id)?.offeredAgainAt).toMatch(/^2026-11-22T/);
    await session.finishIntention(id, true);
    expect(store.intentions.get(id)).toMatchObject({ done: true });
    await session.finishIntention(id, false);
    expect(session.intentions.getState().intentions).toMatchObject([{ done: false }]);
    await session.finishIntention('nothing', true);
    expect(store.intentions.size).toBe(1);
  });

  test('can be deleted, alone or with everything', async () => {
    const { openTab, store } = device();
    const session = openTab();
    const first = await session.keepIntention(meant);
    await session.keepIntention({ ...meant, sentence: 'Tell me more.' });
    await session.deleteIntention(first.id);
    expect(session.intentions.getState().intentions).toMatchObject([{ sentence: 'Tell me more.' }]);
    await session.deleteAll();
    expect([store.intentions.size, session.intentions.getState().intentions]).toEqual([0, []]);
  });

  test('is there while the page is, on a device that refuses it', async () => {
    const { openTab, store } = device();
    store.device = 'refuses';
    const session = openTab();
    await session.keepIntention(meant);
    await session.restoreAll('[]');
    expect(session.intentions.getState().intentions).toMatchObject([meant]);
    expect(store.intentions.size).toBe(0);
  });

  test('that is said while the device is still being read is not lost', async () => {
    const { openTab, store } = device();
    store.intentions.set('one', anIntention());
    const session = openTab();
    await session.keepIntention({ ...meant, sentence: 'Tell me more.' });
    await settled();
    const { intentions } = session.intentions.getState();
    expect(intentions.map(({ sentence }) => sentence)).toEqual([
      'Tell me more.',
      'You have waited for weeks.',
    ]);
  });

  test('is read as it was written, and without what is not known', () => {
    const offered = anIntention({ offeredAgainAt: '2026-11-23T09:00:00.000Z', done: true });
    for (const one of [anIntention(), offered]) {
      expect(readIntention(JSON.parse(JSON.stringify({ ...one, more: 1 })))).toEqual(one);
    }
  });

  test.each([
    ['nothing', null],
    ['another schema', { ...anIntention(), schema: 2 }],
    ['an id with markup', { ...anIntention(), id: '<img>' }],
    ['a criterion that is none', { ...anIntention(), criterion: 'Notice!' }],
    ['a sentence too long', { ...anIntention(), sentence: 'x'.repeat(2_001) }],
    ['to nobody', { ...anIntention(), withWhom: undefined }],
    ['at no time', { ...anIntention(), when: 7 }],
    ['a key that leads elsewhere', { ...anIntention(), scenarioKey: '../secrets' }],
    ['of no run', { ...anIntention(), runId: '' }],
    ['kept on no day', { ...anIntention(), keptAt: '2026-11-20' }],
    ['offered on no day', { ...anIntention(), offeredAgainAt: 'soon' }],
    ['half done', { ...anIntention(), done: 0.5 }],
  ])('cannot be %s', (_, value) => {
    expect(readIntention(value)).toBe(null);
  });
});

function aCard(key: string, criteria: readonly string[]): ScenarioCard {
  return {
    ...{ key, origin: 'bundled', title: key, summary: '', language: 'en', minutes: null },
    ...{ level: 'steady', tags: [], practises: [], criteria, face: '', contentNote: null },
    ...{ person: { name: '', role: '' }, contentHash: '' },
  } as const;
}

describe('the intention to offer again', () => {
  const cards = [
    aCard('talk', ['notice']),
    aCard('other', ['act']),
    aCard('third', ['act', 'notice']),
  ];
  const dueAt = (now: string, ...intentions: readonly Intention[]) =>
    dueIntention(now, { intentions, cards });

  test('waits three days, then comes with another scenario on the same criterion', () => {
    expect(dueAt('2026-11-23T08:59:59.999Z', anIntention())).toBe(null);
    expect(dueAt('2026-11-23T09:00:00.000Z', anIntention())).toEqual({
      intention: anIntention(),
      card: cards[2],
    });
  });

  test('comes without one where no other scenario calls for it', () => {
    const due = dueAt('2026-11-30T09:00:00.000Z', anIntention({ criterion: 'explore' }));
    expect(due).toMatchObject({ card: null });
  });

  test('is quiet for three days after it was offered, and silent once it is done', () => {
    const offered = anIntention({ offeredAgainAt: '2026-11-25T09:00:00.000Z' });
    expect(dueAt('2026-11-26T09:00:00.000Z', offered)).toBe(null);
    expect(dueAt('2026-11-28T09:00:00.000Z', offered)?.intention).toBe(offered);
    expect(dueAt('2026-12-30T09:00:00.000Z', anIntention({ done: true }))).toBe(null);
  });

  test('is the oldest one, and one a day is enough', () => {
    const older = anIntention({ id: 'older', keptAt: '2026-11-19T09:00:00.000Z' });
    expect(dueAt('2026-11-26T12:00:00.000Z', anIntention(), older)?.intention).toBe(older);
    const offered = { ...older, offeredAgainAt: '2026-11-26T12:00:00.000Z' };
    expect(dueAt('2026-11-26T12:30:00.000Z', anIntention(), offered)).toBe(null);
    expect(dueAt('2026-11-27T12:30:00.000Z', anIntention(), offered)?.intention.id).toBe('one');
  });
});
