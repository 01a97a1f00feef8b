// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { MemoryStore } from './fake-ports.ts';
import { goTo, holdTalk } from './hold-talk.ts';
import { findAxeViolations, openApp } from './open-app.tsx';
import { smallText } from './small-scenario.ts';

vi.setConfig({ testTimeout: 30_000 });

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('progress', () => {
  test('before the first talk is a kind word and a way to one', async () => {
    openApp({ at: '/progress' });
    expect(await screen.findByText(/There is nothing to see yet/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Choose a conversation' })).toHaveProperty(
      'hash',
      '#/',
    );
    expect(screen.queryByRole('table')).toBeNull();
    expect(await findAxeViolations()).toEqual([]);
  });

  test('holds the first against the best and the latest, over all scenarios', async () => {
    const another = smallText({ id: 'another-talk', title: 'Another talk' });
    const { user, session } = openApp({ texts: [smallText(), another] });
    await holdTalk(session, ['belittle', 'soon']);
    await holdTalk(session, ['ask', 'by-noon'], { scenarioKey: 'another-talk' });
    await holdTalk(session, ['sorry', 'by-noon']);
    await holdTalk(session, ['ask']);
    goTo('/progress');
    expect(await screen.findByRole('heading', { name: 'Over 3 conversations' })).toBeDefined();
    const figure = (name: string) =>
      screen.getByRole('heading', { level: 3, name }).closest('figure') as HTMLElement;
    expect(figure('Notices the feeling').textContent).toBe(
      'Notices the feelingFirst went against it, at best there throughout, most lately there in part.',
    );
    expect(figure('Does something definite').textContent).toContain(
      'First hardly there, at best there throughout, most lately there throughout.',
    );
    expect(screen.getByText(/Not called for yet: Sees it from their side, /)).toBeDefined();
    await user.click(screen.getByText('The same as a table'));
    const [head, notice] = rowsOf(screen.getByRole('table'));
    expect(head).toEqual(['What it called for', 'Conversations', 'First', 'Best', 'Latest']);
    expect(notice).toEqual([
      'Notices the feeling',
      '3',
      'went against itThe chart that came late, January 1, 2026−100 of 100',
      'there throughoutAnother talk, January 1, 2026100 of 100',
      'there in partThe chart that came late, January 1, 202650 of 100',
    ]);
    expect(await findAxeViolations()).toEqual([]);
  });

  test('says how many talks it could not count', async () => {
    const store = new MemoryStore();
    const { session, unmount } = openApp({ store });
    await holdTalk(session, ['ask', 'by-noon']);
    await holdTalk(session, ['sorry', 'soon']);
    unmount();
    const [gone] = [...store.runs.values()];
    if (gone === undefined) throw new Error('nothing was kept');
    store.runs.set(gone.runId, {
      ...gone,
      scenarioKey: 'no-longer-here',
      contentHash: '0'.repeat(64),
    });
    openApp({ at: '/progress', store });
    expect(await screen.findByText(/1 conversation could not be counted/)).toBeDefined();
  });

  test('is reached from the past conversations, and lists what was meant to be carried over', async () => {
    const { user, session } = openApp({ at: '/past' });
    const kept = { scenarioKey: 'the-late-chart', runId: 'run-1', criterion: 'notice' };
    await act(async () => {
      await session.keepIntention({ ...kept, sentence: 'Tell me.', withWhom: 'Jo', when: '' });
    });
    await user.click(await screen.findByRole('link', { name: 'Progress' }));
    expect(
      await screen.findByRole('heading', { name: 'What you meant to carry over' }),
    ).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByText('With Jo')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'I have said it: Tell me.' }));
    expect(await screen.findByText('With Jo · said')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Remove: Tell me.' }));
    expect(await screen.findByText('Nothing any more.')).toBeDefined();
    expect(document.activeElement).toBe(
      screen.getByRole('region', { name: 'What you meant to carry over' }),
    );
  });
});
