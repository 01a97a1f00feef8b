// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { parseSharedFile, parseSharedRun } from '../../../src/session/shared-run.ts';
import { goTo, holdTalk } from './hold-talk.ts';
import { findAxeViolations, type Opened, openApp } from './open-app.tsx';

vi.setConfig({ testTimeout: 30_000 });
vi.stubGlobal('CSS', { escape: (text: string) => text });

const path = [
  { scene: 'desk', choice: 'belittle' },
  { scene: 'promise', choice: 'by-noon' },
];

/** Holds a talk and opens what can be taken along of it. */
async function takingAway(replies = ['belittle', 'by-noon'], opened: Opened = {}) {
  const app = openApp(opened);
  const run = await holdTalk(app.session, replies);
  goTo(`/run/${run.runId}/debrief`);
  await app.user.click(await screen.findByRole('button', { name: 'Skip this' }));
  await app.user.click(await screen.findByRole('button', { name: 'Take it with you' }));
  await screen.findByRole('heading', { name: 'As a link' });
  return { ...app, run };
}

/** What the printer sees. */
async function printed() {
  await waitFor(() => {
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    if (document.querySelector('.printed') === null) throw new Error('the sheet is not there yet');
  });
  const sheet = document.querySelector('.printed') as HTMLElement;
  return { sheet, ...within(sheet) };
}

describe('a talk to take along', () => {
  test('as a link that holds the replies and nothing else, copied by a button', async () => {
    const { user, run } = await takingAway();
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(await screen.findByText('Copied.')).toBeDefined();
    const link = await navigator.clipboard.readText();
    const [app, shared = ''] = link.split('#/replay/');
    expect(app).toBe(window.location.href.split('#')[0]);
    expect(parseSharedRun(shared)).toEqual({
      ok: true,
      shared: {
        scenarioKey: 'the-late-chart',
        contentHash: run.contentHash.slice(0, 16),
        path,
      },
    });
    expect(await findAxeViolations()).toEqual([]);
  });

  test('marks the link for copying by hand where the browser does not copy', async () => {
    const { user } = await takingAway();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(await screen.findByText(/copy it with Ctrl\+C/)).toBeDefined();
    const field = screen.getByRole('textbox', { name: 'The link to this talk' });
    expect(document.activeElement).toBe(field);
    expect((field as HTMLInputElement).selectionEnd).toBe(field.getAttribute('value')?.length);
  });

  test('as a small file', async () => {
    const { user } = await takingAway();
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'blob:saved';
    };
    URL.revokeObjectURL = () => {};
    await user.click(screen.getByRole('button', { name: 'Save as a file' }));
    expect(await screen.findByText('Handed to your browser to save.')).toBeDefined();
    const parsed = parseSharedFile((await saved[0]?.text()) ?? '');
    expect(parsed.ok && parsed.file.shared.path).toEqual(path);
    // Everybody has a scenario that ships.
    expect(parsed.ok && parsed.file.text).toBeNull();
  });

  test('on paper with everything opened, and nothing to press', async () => {
    await takingAway();
    const { sheet, getByRole, getAllByRole, queryAllByRole, getByText } = await printed();
    expect(getByRole('heading', { level: 1 }).textContent).toBe(
      'You and Ines Duarte ended on the same side.',
    );
    expect(getAllByRole('heading', { level: 2 }).map((head) => head.textContent)).toEqual([
      'How it ended: By noon',
      'Moment by moment',
      'A line was crossed',
      'What this conversation called for',
      'The whole conversation',
      'For yourself',
    ]);
    expect(getAllByRole('row')).toHaveLength(3);
    expect(getByText('Belittled the person, put right')).toBeDefined();
    expect(getByText('She heard that it was nothing.')).toBeDefined();
    expect(getByText('It was there at ten to twelve.')).toBeDefined();
    expect(queryAllByRole('button')).toEqual([]);
    expect(sheet.querySelectorAll('a, input, details')).toHaveLength(0);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelector('.printed')).toBeNull();
  });

  test('keeps off the paper what was written for oneself, until that is asked for', async () => {
    const { user, session, run } = await takingAway();
    await session.answer(run.runId, { question: 'What did you feel?', answer: 'small' });
    expect((await printed()).queryByText('small')).toBeNull();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    await user.click(screen.getByRole('switch', { name: /With what I wrote for myself/ }));
    expect((await printed()).getByText('small')).toBeDefined();
  });

  test('says so on paper while the costs are not there', async () => {
    const app = openApp();
    app.session.analysis.review = () => new Promise(() => {});
    const run = await holdTalk(app.session, ['ask', 'by-noon']);
    goTo(`/run/${run.runId}/debrief`);
    await app.user.click(await screen.findByRole('button', { name: 'Skip this' }));
    expect((await printed()).getByText(/was not worked out when this was printed/)).toBeDefined();
  });
});
