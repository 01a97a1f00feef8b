// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { ReadRun, Session } from '../../../src/session/session.ts';
import { sharedFileOf, sharedOf } from '../../../src/session/share-run.ts';
import { printSharedFile, printSharedRun } from '../../../src/session/shared-run.ts';
import { holdTalk } from './hold-talk.ts';
import { findAxeViolations, openApp } from './open-app.tsx';
import { smallText } from './small-scenario.ts';

vi.setConfig({ testTimeout: 30_000 });
vi.stubGlobal('CSS', { escape: (text: string) => text });

async function readTalk(session: Session, replies: readonly string[], key?: string) {
  const run = await holdTalk(session, replies, key === undefined ? {} : { scenarioKey: key });
  return (await session.readRun(run.runId)) as ReadRun;
}

/** A talk held on another device: its read run there. */
async function heldElsewhere(replies: readonly string[], text?: string): Promise<ReadRun> {
  const there = openApp();
  let key: string | undefined;
  if (text !== undefined) {
    const opened = await there.session.openFile({ name: 'a.json', text });
    if (opened.ok) key = opened.card.key;
  }
  const read = await readTalk(there.session, replies, key);
  there.unmount();
  return read;
}

const own = smallText({ id: 'of-my-own', title: 'A chart of my own' });

describe('a talk that was passed on', () => {
  test('is replayed from its link to the same score, with nothing that could change it', async () => {
    const read = await heldElsewhere(['sorry', 'by-noon']);
    const { store } = openApp({ at: `/replay/${printSharedRun(sharedOf(read))}` });
    expect(
      await screen.findByRole('heading', {
        name: 'A conversation with Ines Duarte that was passed on to you',
      }),
    ).toBeDefined();
    expect(screen.getByText('The sender and Ines Duarte ended on the same side.')).toBeDefined();
    const notice = read.score.criteria.find(({ criterion }) => criterion.id === 'notice');
    expect(notice?.score).toBe(50);
    expect(screen.getByText('50 of 100')).toBeDefined();
    expect(await screen.findByRole('heading', { name: /^Moment 1/ })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Try this moment again' })).toBeNull();
    expect(store.runs.size).toBe(0);
    expect(await findAxeViolations()).toEqual([]);
  });

  test('leads to having the same talk oneself', async () => {
    const read = await heldElsewhere(['ask', 'by-noon']);
    const { user } = openApp({ at: `/replay/${printSharedRun(sharedOf(read))}` });
    await user.click(await screen.findByRole('link', { name: 'Have this conversation yourself' }));
    expect(await screen.findByRole('button', { name: 'Begin' })).toBeDefined();
  });

  test('can be kept, and is then looked back at without questions about oneself', async () => {
    const read = await heldElsewhere(['ask', 'by-noon']);
    const { user, store } = openApp({ at: `/replay/${printSharedRun(sharedOf(read))}` });
    await user.click(await screen.findByRole('button', { name: 'Keep it with my conversations' }));
    expect(await screen.findByRole('heading', { name: 'Moment by moment' })).toBeDefined();
    await waitFor(() => expect(window.location.hash).toMatch(/\/run\/.*\/debrief$/));
    expect([...store.runs.values()].map(({ received, path }) => ({ received, path }))).toEqual([
      { received: true, path: read.path },
    ]);
  });

  test('says how far it can still be played in a scenario that was changed', async () => {
    const read = await heldElsewhere(['ask', 'by-noon']);
    const { source, user } = openApp();
    const changed = smallText().replaceAll('by-noon', 'by-ten');
    source.edit('the-late-chart', changed);
    window.location.hash = `/replay/${printSharedRun(sharedOf(read))}`;
    expect(
      await screen.findByText(/only the first 1 of 2 replies can still be played/),
    ).toBeDefined();
    expect(user).toBeDefined();
  });

  test('says kindly that its scenario is not here', async () => {
    const read = await heldElsewhere(['ask', 'by-noon'], own);
    openApp({ at: `/replay/${printSharedRun(sharedOf(read))}` });
    expect(
      await screen.findByRole('heading', { name: 'The scenario of this conversation is not here' }),
    ).toBeDefined();
    expect(screen.getByText(/Ask for the conversation as a file/)).toBeDefined();
    expect(await findAxeViolations()).toEqual([]);
  });
});

describe('a talk as a file', () => {
  const drop = (text: string) => {
    const file = new File([text], 'a.run.json', { type: 'application/json' });
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } });
  };

  test('is told from a scenario by its content, and brings its own scenario along', async () => {
    const read = await heldElsewhere(['ask', 'by-noon'], own);
    const text = printSharedFile(await sharedFileOf(read));
    const { user, session } = openApp();
    await screen.findByRole('heading', { name: 'A scenario of your own' });
    drop(text);
    await screen.findByRole('heading', {
      name: 'A conversation with Ines Duarte that was passed on to you',
    });
    expect(session.shelf.getState().opened).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Have this conversation yourself' }));
    expect(await screen.findByRole('heading', { name: 'A chart of my own' })).toBeDefined();
    expect(session.shelf.getState().opened.map(({ key }) => key)).toEqual(['file.of-my-own']);
  });

  test('that is damaged says so, and is not taken for a scenario', async () => {
    openApp();
    await screen.findByRole('heading', { name: 'A scenario of your own' });
    drop('{ "format": "softspoken-run", "version": 1, "path": "none" }');
    expect(await screen.findByText(/Something of it was lost or changed/)).toBeDefined();
  });

  test('that is a scenario is still opened as one', async () => {
    openApp();
    await screen.findByRole('heading', { name: 'A scenario of your own' });
    drop(own);
    expect(await screen.findByText(/“A chart of my own” is in your library now/)).toBeDefined();
  });
});

describe('a link that was made to do harm, or was broken', () => {
  test.for([
    ['', /no conversation in it/],
    ['1_the-late-chart_0123456789abcdef_desk.ask', /lost or changed on the way/],
    ['9_x', /newer Softspoken/],
    ['%E0%A4%A', /no conversation in it/],
    ['../../<img src=x onerror=alert(1)>', /no conversation in it/],
    ['__proto__', /no conversation in it/],
    [`1_${'x'.repeat(2 * 1024 * 1024)}`, /longer than any conversation/],
  ] as const)('"%s" is met with a clear message', async ([shared, message]) => {
    const { store } = openApp({ at: `/replay/${shared}` });
    expect(
      await screen.findByRole('heading', { name: 'This conversation cannot be opened' }),
    ).toBeDefined();
    expect(screen.getByText(message)).toBeDefined();
    expect(store.runs.size).toBe(0);
  });
});
