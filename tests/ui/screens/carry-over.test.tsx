// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Intention } from '../../../src/session/intention.ts';
import CarryOver from '../../../src/ui/screens/debrief/carry-over/carry-over.tsx';
import { SessionContext } from '../../../src/ui/screens/session-context.ts';
import { MemoryStore } from './fake-ports.ts';
import { holdTalk } from './hold-talk.ts';
import { findAxeViolations, openApp } from './open-app.tsx';
import { smallText } from './small-scenario.ts';

vi.setConfig({ testTimeout: 30_000 });

/** What is asked after a talk held by these replies. */
async function askedAfter(replies: readonly string[]) {
  const { session, store, unmount } = openApp();
  const run = await holdTalk(session, replies);
  const read = await session.readRun(run.runId);
  if (read === null) throw new Error('the run is gone');
  unmount();
  const main = document.body.appendChild(document.createElement('main'));
  render(
    <SessionContext value={session}>
      <CarryOver read={read} />
    </SessionContext>,
    { container: main },
  );
  return { session, store, run, user: userEvent.setup() };
}

describe('carrying a sentence over', () => {
  test('asks which, with whom and when, keeps it, and reads it back', async () => {
    const { user, store, run } = await askedAfter(['sorry', 'by-noon']);
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveProperty('disabled', true);
    await user.type(
      screen.getByRole('textbox', { name: 'Which one sentence will you use?' }),
      'Who has been waiting for this?',
    );
    await user.type(screen.getByRole('textbox', { name: 'With whom?' }), 'the night desk');
    await user.type(screen.getByRole('textbox', { name: 'When?' }), 'on Thursday');
    expect(
      within(screen.getByRole('group', { name: 'What is it practice for?' })).getByRole('radio', {
        checked: true,
      }),
    ).toBe(screen.getByRole('radio', { name: 'Listens and finds out' }));
    await user.click(screen.getByRole('radio', { name: 'Notices the feeling' }));
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    const line = (await screen.findByText('“Who has been waiting for this?”')).closest('div');
    expect(line?.textContent).toContain('With the night desk · on Thursday');
    await waitFor(() => expect(document.activeElement).toBe(line));
    expect([...store.intentions.values()]).toMatchObject([
      {
        criterion: 'notice',
        sentence: 'Who has been waiting for this?',
        withWhom: 'the night desk',
        when: 'on Thursday',
        scenarioKey: 'the-late-chart',
        runId: run.runId,
        done: false,
      },
    ]);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await findAxeViolations()).toEqual([]);
  });

  test('begins, if wanted, from what was said in the talk and fits no one else', async () => {
    const { user } = await askedAfter(['ask', 'soon']);
    expect(await findAxeViolations()).toEqual([]);
    await user.click(
      screen.getByRole('button', { name: '“Twice, and nobody came. What happened then?”' }),
    );
    expect(
      screen.getByRole('textbox', { name: 'Which one sentence will you use?' }),
    ).toHaveProperty('value', 'Twice, and nobody came. What happened then?');
    expect(screen.getByRole('radio', { name: 'Notices the feeling' })).toHaveProperty(
      'checked',
      true,
    );
    expect(screen.queryByRole('button', { name: /Soon/ })).toBeNull();
  });

  test('can be said, taken up again, removed, and followed by another', async () => {
    const { user, session, store } = await askedAfter(['ask', 'soon']);
    const sentence = () =>
      screen.getByRole('textbox', { name: 'Which one sentence will you use?' });
    await user.type(sentence(), 'Tell me.');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await user.click(await screen.findByRole('button', { name: 'I have said it: Tell me.' }));
    expect(session.intentions.getState().intentions).toMatchObject([{ done: true }]);
    await user.click(screen.getByRole('button', { name: 'Carry it over again: Tell me.' }));
    await user.click(screen.getByRole('button', { name: 'Another sentence' }));
    await user.type(sentence(), 'Take your time.');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await user.click(await screen.findByRole('button', { name: 'Remove: Tell me.' }));
    expect([...store.intentions.values()].map((one) => [one.sentence, one.done])).toEqual([
      ['Take your time.', false],
    ]);
  });
});

const meant: Intention = {
  schema: 1,
  id: 'meant-1',
  criterion: 'notice',
  sentence: 'Who has been waiting for this?',
  withWhom: 'the night desk',
  when: 'on Thursday',
  scenarioKey: 'the-late-chart',
  runId: 'run-1',
  keptAt: '2020-02-01T10:00:00.000Z',
  offeredAgainAt: null,
  done: false,
};

/** Opens the library on a device on which these sentences are kept. */
async function comingBack(...intentions: readonly Intention[]) {
  const store = new MemoryStore();
  for (const one of intentions) store.intentions.set(one.id, one);
  const another = smallText({ id: 'another-talk', title: 'Another talk' });
  const app = openApp({ store, texts: [smallText(), another] });
  await screen.findByRole('list', { name: 'Conversations' });
  return { ...app, store };
}

describe('a sentence that was meant days ago', () => {
  const offered = () => screen.findByRole('region', { name: 'You meant to say this' });

  test('is offered again in the library, with somebody else to practise the same on', async () => {
    const { store, user } = await comingBack(meant);
    const again = within(await offered());
    expect(again.getByText('“Who has been waiting for this?”')).toBeDefined();
    expect(again.getByText('With the night desk · on Thursday')).toBeDefined();
    expect(again.getByRole('link', { name: 'Another talk' })).toHaveProperty(
      'hash',
      '#/scenario/another-talk',
    );
    expect(store.intentions.get('meant-1')?.offeredAgainAt).not.toBeNull();
    expect(await findAxeViolations()).toEqual([]);
    await user.click(again.getByRole('button', { name: 'I have said it' }));
    expect(document.activeElement?.textContent).toBe('Well done. It rests now.');
    expect(store.intentions.get('meant-1')?.done).toBe(true);
  });

  test('has not been offered while it is out of view', async () => {
    let come: (seen: boolean) => void = () => {};
    class Watcher {
      constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
        come = (isIntersecting) => tell([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    }
    vi.stubGlobal('IntersectionObserver', Watcher);
    const { store } = await comingBack(meant);
    await offered();
    act(() => come(false));
    expect(store.intentions.get('meant-1')?.offeredAgainAt).toBeNull();
    act(() => come(true));
    await waitFor(() => expect(store.intentions.get('meant-1')?.offeredAgainAt).not.toBeNull());
    vi.unstubAllGlobals();
  });

  test('can wait', async () => {
    const { store, user } = await comingBack(meant);
    await user.click(within(await offered()).getByRole('button', { name: 'Not yet' }));
    expect(document.activeElement?.textContent).toBe('It comes back in a few days.');
    expect(store.intentions.get('meant-1')?.done).toBe(false);
  });

  test('is gone once it is let go', async () => {
    const { store, user } = await comingBack(meant);
    await user.click(within(await offered()).getByRole('button', { name: 'Let it go' }));
    expect(document.activeElement?.textContent).toBe('It is gone from here.');
    expect(store.intentions.size).toBe(0);
  });

  test('is left alone when it is said already, or was kept or offered just now', async () => {
    const now = new Date().toISOString();
    await comingBack({ ...meant, done: true }, { ...meant, id: 'meant-2', keptAt: now });
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(screen.queryByText('You meant to say this')).toBeNull();
  });
});
