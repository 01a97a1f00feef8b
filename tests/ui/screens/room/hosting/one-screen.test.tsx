// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { pageCupboard } from '../../../../../src/adapters/browser-storage/page-cupboard.ts';
import { openRooms } from '../../../../../src/adapters/room/open-rooms.ts';
import { MemoryStore } from '../../fake-ports.ts';
import { findAxeViolations, openApp } from '../../open-app.tsx';
import { inPhase, kept, keptAndHeld, openRoom, phase, press } from './led-in-app.tsx';

// Whole screens come in files of their own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('with one screen', () => {
  test('the room sees no note until the trainer asks for them by a key', async () => {
    await openRoom(kept());
    await inPhase('gathering');
    press('PageDown');
    await inPhase('reading');
    expect(screen.queryByRole('region', { name: 'What next' })).toBe(null);
    press('n');
    expect(await screen.findByText('Back to what the room sees (N)')).toBeTruthy();
    await waitFor(() => expect(document.querySelector('.console')).not.toBe(null));
    press('n');
    await waitFor(() => expect(document.querySelector('.console')).toBe(null));
    expect(screen.getByRole('navigation', { name: 'Leading' })).toBeTruthy();
  });

  test('a letter and Enter decide, and no letter alone', async () => {
    const ports = kept();
    const { app } = await openRoom(ports);
    await inPhase('gathering');
    const leading = within(await screen.findByRole('navigation', { name: 'Leading' }));
    for (let n = 0; n < 4; n++) {
      press('PageDown');
      await waitFor(() => expect(leading.getByText('Notes (N)')).toBeTruthy());
    }
    await app.user.click(await leading.findByRole('button', { name: 'Decide (D)' }));
    press('b');
    const say = await leading.findByRole('button', { name: 'Say B' });
    expect(phase()).toBe('reading');
    expect(document.activeElement).toBe(say);
    await app.user.keyboard('{Enter}');
    await inPhase('whatHappened');
  });
});

describe('the edge of the only window', () => {
  const edge = () => within(screen.getByRole('navigation', { name: 'Leading' }));
  const named = (name: string | RegExp) => edge().findByRole('button', { name });

  test('tells why nothing happened, how many are counted but not for what, and what is shown next', async () => {
    const { app } = await openRoom(kept());
    await inPhase('gathering');
    press('r');
    expect(
      await edge().findByText('That is not possible at this point of the session.'),
    ).toBeTruthy();
    for (let n = 0; n < 4; n++) press('PageDown');
    await app.user.click(await named('Open the silent vote (V)'));
    await inPhase('votingSilently');
    for (const _ of [1, 2, 3]) press('1', { code: 'Digit1' });
    press('2', { code: 'Digit2' });
    expect(await edge().findByText('4 hands counted')).toBeTruthy();
    // The letters of replies say nothing of how many chose each.
    expect(edge().queryByText(/\b[31]\b/)).toBe(null);
    expect(await findAxeViolations()).toEqual([]);
    press('n');
    await app.user.click(
      await screen.findByRole('button', { name: 'Go to the debrief now', hidden: true }),
    );
    press('n');
    await app.user.click(await named('Show where the room split'));
    expect(await named(/^Show what they were thinking, moment 1/)).toBeTruthy();
  });

  test('keeps the focus when a step goes together with its button', async () => {
    const { app } = await openRoom(kept());
    await inPhase('gathering');
    const begin = await named('Begin');
    begin.focus();
    await app.user.keyboard('{Enter}');
    await inPhase('reading');
    expect(document.activeElement).toBe(await named('Read on'));
    while (edge().queryByRole('button', { name: 'Read on' }) !== null) {
      await app.user.keyboard('{Enter}');
      await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    }
    expect(document.activeElement).toBe(screen.getByRole('navigation', { name: 'Leading' }));
  });

  test('says that nothing is kept, and in the notes all of it', async () => {
    const store = new MemoryStore();
    await openRoom({ store, rooms: openRooms(pageCupboard(), store) });
    await inPhase('gathering');
    expect(edge().getByText('Nothing is kept once this window is closed.')).toBeTruthy();
    press('n');
    expect(await screen.findByText(/This browser does not let anything be kept/)).toBeTruthy();
  });
});

describe('the only window, while another leads', () => {
  test('shows the room no note, by no key, until it leads', async () => {
    const { shared } = keptAndHeld();
    const { app, roomId } = await openRoom(shared);
    await inPhase('gathering');
    app.unmount();
    const { user } = openApp({ at: `/room/${roomId}/alone`, ...shared });
    expect(await screen.findByText('Another window leads this session.')).toBeTruthy();
    press('n');
    press('PageDown');
    await inPhase('gathering');
    expect(document.querySelector('.console')).toBe(null);
    expect(screen.queryByRole('button', { name: 'Notes (N)' })).toBe(null);
    await user.click(screen.getByRole('button', { name: 'Lead from here' }));
    press('n');
    await waitFor(() => expect(document.querySelector('.console')).not.toBe(null));
  });

  test('closes the notes when the lead is taken from it, and opens none when it comes back', async () => {
    const { shared, takeAway } = keptAndHeld();
    const { app } = await openRoom(shared);
    await inPhase('gathering');
    press('n');
    await waitFor(() => expect(document.querySelector('.console')).not.toBe(null));
    act(takeAway);
    await waitFor(() => expect(document.querySelector('.console')).toBe(null));
    await app.user.click(await screen.findByRole('button', { name: 'Lead from here' }));
    expect(await screen.findByRole('button', { name: 'Notes (N)' })).toBeTruthy();
    expect(document.querySelector('.console')).toBe(null);
  });
});
