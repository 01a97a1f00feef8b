// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { pageCupboard } from '../../../../../src/adapters/browser-storage/page-cupboard.ts';
import { openRooms } from '../../../../../src/adapters/room/open-rooms.ts';
import type { RoomPorts } from '../../../../../src/room/room-ports.ts';
import { MemoryStore } from '../../fake-ports.ts';
import { findAxeViolations, openApp } from '../../open-app.tsx';
import { smallText } from '../../small-scenario.ts';
import { inPhase, kept, openRoom, phase, press } from './led-in-app.tsx';

// Whole screens come in files of their own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('setting up a room', () => {
  test('is led to quietly from the library and from a briefing', async () => {
    const { unmount } = openApp();
    const link = await screen.findByRole('link', { name: 'Lead a room' });
    expect(link.getAttribute('href')).toBe('#/room');
    unmount();
    openApp({ at: '/scenario/the-late-chart' });
    const onward = await screen.findByRole('link', { name: 'Lead a room' });
    expect(onward.getAttribute('href')).toBe('#/room/new/the-late-chart');
  });

  test('asks how the room votes, what it looks at, and whether it is a rehearsal', async () => {
    const ports = kept();
    const { user } = openApp({ at: '/room/new/the-late-chart', ...ports });
    await user.click(await screen.findByLabelText(/^Teams/));
    const many = screen.getByLabelText('How many teams?');
    await user.clear(many);
    await user.type(many, '6');
    await user.click(screen.getByLabelText(/One screen only/));
    await user.click(screen.getByRole('switch', { name: /Rehearse alone/ }));
    expect(await findAxeViolations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Open the room' }));
    await inPhase('gathering');
    const [room] = await ports.rooms.store.listRooms();
    const log = await ports.rooms.store.readRoom(room?.roomId ?? '');
    expect(log?.opening).toMatchObject({
      ...{ scenarioKey: 'the-late-chart', rehearsal: true },
      voting: { kind: 'teams', teams: 6 },
    });
    expect(ports.store.texts.get(log?.opening.contentHash ?? '')).toBe(smallText());
  });

  test('opens the projector’s window from the click itself', async () => {
    const ports = kept();
    const openWindow = vi.fn(() => false);
    const { roomId } = await openRoom(
      { ...ports, rooms: { ...ports.rooms, openWindow } },
      /A projector beside my screen/,
    );
    expect(openWindow).toHaveBeenCalledExactlyOnceWith(`#/room/${roomId}/screen`);
    await inPhase('gathering');
    expect(window.location.hash).toBe(`#/room/${roomId}`);
  });
});

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

describe('the keys of a session', () => {
  test('F5 loads nothing again, and what is not ours stays the browser’s', async () => {
    await openRoom(kept());
    await inPhase('gathering');
    // `fireEvent` tells false where the browser's own doing was prevented.
    expect(press('F5')).toBe(false);
    expect(press('F5', { shiftKey: true })).toBe(false);
    expect(press('PageDown')).toBe(false);
    expect(press('r', { ctrlKey: true })).toBe(true);
    expect(press('Tab')).toBe(true);
  });

  test('single letters rest where they are switched off; those of a clicker go on', async () => {
    const { app } = await openRoom(kept());
    await inPhase('gathering');
    await app.session.setPreferences({ shortcuts: false });
    expect(press('b')).toBe(true);
    press('PageDown');
    await inPhase('reading');
    // Notes and letters that point at replies are single letters too.
    expect(press('n')).toBe(true);
    for (let n = 0; n < 3; n++) press('PageDown');
    await app.user.click(await screen.findByRole('button', { name: 'Decide' }));
    expect(press('b')).toBe(true);
    expect(screen.queryByRole('button', { name: 'Say B' })).toBe(null);
    expect(document.querySelector('.console')).toBe(null);
  });
});

/** The same, where a window that led is held to be open still: it never gives the lead back by itself. */
function keptAndHeld() {
  const ports = kept();
  let holder: (() => void) | null = null;
  const lead: RoomPorts['lead'] = {
    lead: async (_roomId, takeOver, onLost) => {
      if (holder !== null && !takeOver) return null;
      holder?.();
      holder = onLost;
      return () => undefined;
    },
  };
  const takeAway = () => holder?.();
  return { shared: { ...ports, rooms: { ...ports.rooms, lead } }, takeAway };
}

describe('a window that does not lead', () => {
  test('says so, can only count, and leads when it is asked to', async () => {
    const { shared } = keptAndHeld();
    const { app, roomId } = await openRoom(shared);
    await inPhase('gathering');
    app.unmount();
    const { user } = openApp({ at: `/room/${roomId}`, ...shared });
    expect(await screen.findByText(/Another window leads this session/)).toBeTruthy();
    await waitFor(() => expect(document.querySelector('.console--counts')).not.toBe(null));
    expect(screen.queryByRole('region', { name: 'What next' })).toBe(null);
    expect(await findAxeViolations()).toEqual([]);
    for (const key of ['PageDown', 'v', 'd', 'u']) press(key);
    await user.click(screen.getByRole('button', { name: 'Lead from here' }));
    expect(await screen.findByRole('region', { name: 'What next' })).toBeTruthy();
    expect(phase()).toBe('gathering');
    press('PageDown');
    await inPhase('reading');
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

describe('where nothing can be kept', () => {
  test('a session goes on, and the trainer is told', async () => {
    const store = new MemoryStore();
    const rooms = openRooms(pageCupboard(), store);
    await openRoom({ store, rooms }, /A projector beside my screen/);
    await inPhase('gathering');
    expect(screen.getByText(/This browser does not let anything be kept/)).toBeTruthy();
    press('PageDown');
    await inPhase('reading');
  });
});
