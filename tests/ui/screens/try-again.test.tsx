// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { PathReview } from '../../../src/core/analyse/path-review.ts';
import { fakeAnalysis } from '../../session/fake-analysis.ts';
import { goTo, holdTalk } from './hold-talk.ts';
import { findAxeViolations, type Opened, openApp } from './open-app.tsx';

vi.setConfig({ testTimeout: 30_000 });

const title = 'Try your costliest replies again';

/** Holds a talk by these replies and begins to try the costliest again. */
async function tryingAgain(replies: readonly string[], opened: Opened = {}) {
  const app = openApp(opened);
  const run = await holdTalk(app.session, replies);
  goTo(`/run/${run.runId}/debrief`);
  await app.user.click(await screen.findByRole('button', { name: 'Skip this' }));
  await app.user.click(await screen.findByRole('button', { name: title }));
  const section = screen.getByRole('heading', { name: title }).closest('section');
  if (section === null) throw new Error('the part has no section');
  return { ...app, part: within(section) };
}

describe('trying the costliest replies again', () => {
  test('goes back to each, costliest first, until a reply is found that leaves as much open', async () => {
    const { user, part } = await tryingAgain(['sorry', 'soon']);
    await part.findByRole('heading', { name: /^1 of 2/ });
    expect(part.getByText('Sorry about that.')).toBeDefined();
    await user.click(part.getByRole('button', { name: /Everybody calls twice/ }));
    expect(document.activeElement?.textContent).toContain('Not this one: it crosses a line.');
    expect(part.getByText('She heard that it was nothing.')).toBeDefined();
    expect(part.queryByRole('button', { name: /Everybody calls twice/ })).toBeNull();
    await user.click(part.getByRole('button', { name: /Twice, and nobody came/ }));
    const found = part.getByRole('heading', { name: 'Yes. That one leaves more open.' });
    expect(document.activeElement).toBe(found);
    expect(part.getByText('You said back what she had carried.')).toBeDefined();
    expect(part.getByText('Costs nothing, where yours cost 60.')).toBeDefined();
    expect(await findAxeViolations()).toEqual([]);
    await user.click(part.getByRole('button', { name: 'The next one' }));
    expect(document.activeElement).toBe(part.getByRole('heading', { name: /^2 of 2/ }));
    await user.click(part.getByRole('button', { name: /by noon/ }));
    await user.click(part.getByRole('button', { name: 'That was the last one' }));
    expect(document.activeElement).toBe(part.getByRole('heading', { name: 'You found all 2.' }));
  });

  test('hides the answer until it is found or asked for', async () => {
    const { user, part } = await tryingAgain(['sorry', 'by-noon']);
    await part.findByRole('heading', { name: /^1 of 1/ });
    expect(part.queryByText(/costs|Notices the feeling|You said back/)).toBeNull();
    await user.click(part.getByRole('button', { name: 'A hint' }));
    expect(part.getByRole('status').textContent).toBe(
      'Look for a reply that does this: “Notices the feeling” and “Listens and finds out”.',
    );
    await user.click(part.getByRole('button', { name: 'Show me' }));
    expect(part.getByRole('heading', { name: 'This one leaves the most open' })).toBeDefined();
    expect(part.getByText('Twice, and nobody came. What happened then?')).toBeDefined();
    await user.click(part.getByRole('button', { name: 'That was the last one' }));
    expect(part.getByRole('heading', { name: 'That was all of them.' })).toBeDefined();
  });

  test('can be skipped, and begun once more', async () => {
    const { user, part } = await tryingAgain(['belittle', 'soon']);
    await part.findByRole('heading', { name: /^1 of 2/ });
    await user.click(part.getByRole('button', { name: /Sorry about that/ }));
    expect(part.getByText('Nearer. It costs 60 where yours cost 120.')).toBeDefined();
    await user.click(part.getByRole('button', { name: 'Skip this one' }));
    await user.click(part.getByRole('button', { name: 'Skip this one' }));
    await user.click(part.getByRole('button', { name: 'Once more from the first' }));
    expect(document.activeElement).toBe(part.getByRole('heading', { name: /^1 of 2/ }));
  });

  test('has nothing to ask where every reply was as good as any', async () => {
    const { part } = await tryingAgain(['ask', 'by-noon']);
    expect(await part.findByText(/^Nothing to try again/)).toBeDefined();
  });

  test('waits in words for what each reply cost', async () => {
    const analysis = { ...fakeAnalysis(), review: () => new Promise<PathReview>(() => {}) };
    const { part } = await tryingAgain(['sorry', 'soon'], { analysis });
    expect(await part.findByText(/is being worked out/)).toBeDefined();
  });
});
