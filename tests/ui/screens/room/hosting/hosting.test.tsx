// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { pageCupboard } from '../../../../../src/adapters/browser-storage/page-cupboard.ts';
import { openRooms } from '../../../../../src/adapters/room/open-rooms.ts';
import { MemoryStore } from '../../fake-ports.ts';
import { findAxeViolations, openApp } from '../../open-app.tsx';
import { smallText } from '../../small-scenario.ts';
import { inPhase, kept, keptAndHeld, openRoom, phase, press } from './led-in-app.tsx';

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
