// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { goTo, holdTalk } from './hold-talk.ts';
import { findAxeViolations, openApp } from './open-app.tsx';

vi.setConfig({ testTimeout: 30_000 });
vi.stubGlobal('CSS', { escape: (text: string) => text });
Element.prototype.scrollIntoView = () => {};

/** Holds some talks and opens the map of the last one. */
async function atMap(...talks: readonly (readonly string[])[]) {
  const app = openApp();
  let runId = '';
  for (const replies of talks) runId = (await holdTalk(app.session, replies)).runId;
  goTo(`/run/${runId}/debrief`);
  await app.user.click(await screen.findByRole('button', { name: 'Skip this' }));
  await app.user.click(await screen.findByRole('button', { name: 'The map' }));
  await screen.findByRole('region', { name: 'The map, drawn: 6 scenes' });
  return app;
}

const drawn = () => within(screen.getByRole('region', { name: 'The map, drawn: 6 scenes' }));
const scenes = () =>
  drawn()
    .getAllByRole('button')
    .map((button) => button.textContent);

describe('the map', () => {
  test('names only what was met, endings last, with the places of this path', async () => {
    await atMap(['ask', 'soon']);
    expect(screen.getByText(/You have met 4 of 6 scenes and 1 of 3 endings/)).toBeDefined();
    expect(scenes()).toEqual([
      'On your path, place 1: Ines Duarte: I called twice this morning.',
      'On your path, place 2: Ines Duarte: Thank you for asking.',
      'On your path, place 3: Ines Duarte: So when will it be here?',
      'An ending you have not met',
      'On your path, place 4: Ending: Soon, part of the way',
      'An ending you have not met',
    ]);
    expect(screen.queryByText('An empty desk')).toBeNull();
    expect(await findAxeViolations()).toEqual([]);
  });

  test('remembers what other talks met, and lights only this one', async () => {
    await atMap(['belittle', 'turn-away'], ['ask', 'soon']);
    expect(screen.getByText(/You have met 5 of 6 scenes and 2 of 3 endings/)).toBeDefined();
    expect(scenes()).toContain('Ending: An empty desk, lost each other');
  });

  test('names everything only after saying what that takes away', async () => {
    const { user } = await atMap(['ask', 'soon']);
    await user.click(screen.getByRole('button', { name: 'Name everything' }));
    const asked = screen.getByRole('dialog', { name: 'Name what you have not met?' });
    expect(within(asked).getByText(/what is still to be found/)).toBeDefined();
    expect(scenes()).not.toContain('Ending: An empty desk, lost each other');
    await user.click(within(asked).getByRole('button', { name: 'Show it all' }));
    expect(scenes()).toContain('Ending: An empty desk, lost each other');
    await user.click(screen.getByRole('button', { name: 'Hide what I have not met' }));
    expect(scenes()).not.toContain('Ending: An empty desk, lost each other');
  });

  test('tells a picked scene: what was said, your reply, where each leads; and leads on', async () => {
    const { user } = await atMap(['ask', 'soon']);
    await user.click(drawn().getByRole('button', { name: /So when will it be here/ }));
    const head = screen.getByRole('heading', { name: 'Place 3 on your path' });
    expect(document.activeElement).toBe(head);
    const told = within(head.closest('.map__picked') as HTMLElement);
    expect(told.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^I will bring it up myself.*leads toan ending you have not met$/),
      'an ending you have not met',
      'You said: Soon.leads tothe ending “Soon”',
      'the ending “Soon”',
      'Turn back to the screenleads toan ending you have not met',
      'an ending you have not met',
    ]);
    await user.click(told.getByRole('button', { name: 'the ending “Soon”' }));
    const picked = within(document.querySelector('.map__picked') as HTMLElement);
    const ending = picked.getByRole('heading', { name: 'Soon' });
    expect(document.activeElement).toBe(ending);
    await user.keyboard('{Escape}');
    expect((document.activeElement as HTMLElement).dataset['scene']).toBe('half');
  });

  test('comes nearer and goes farther by buttons and keys', async () => {
    const { user } = await atMap(['ask', 'soon']);
    const plane = document.querySelector('.map__plane') as HTMLElement;
    await user.click(screen.getByRole('button', { name: 'Nearer' }));
    expect(plane.style.transform).toBe('scale(1.25)');
    drawn().getAllByRole('button')[0]?.focus();
    await user.keyboard('-');
    expect(plane.style.transform).toBe('scale(1)');
    await user.keyboard('+');
    expect(plane.style.transform).toBe('scale(1.25)');
  });

  test('is told in words beside it, with the same names and no others', async () => {
    await atMap(['sorry', 'soon']);
    const outline = screen.getByRole('list', { name: 'The map in words', hidden: true });
    const heads = within(outline).getAllByRole('heading', { hidden: true });
    expect(heads.map((head) => head.textContent)).toEqual([
      'Ines Duarte: I called twice this morning.',
      'Tom Reed: I was there.',
      'Ines Duarte: So when will it be here?',
      'An ending you have not met',
      'Soon',
      'An ending you have not met',
    ]);
    expect(outline.textContent).toContain('You said: Sorry about that.');
    expect(outline.textContent).not.toContain('An empty desk');
  });
});
