// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { printRoomFile } from '../../../../../src/room/room-file.ts';
import { findAxeViolations, openApp } from '../../open-app.tsx';
import { smallText } from '../../small-scenario.ts';
import { inPhase, kept, openRoom, press } from './led-in-app.tsx';

// Whole screens come in files of their own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('the sessions that are kept', () => {
  test('are listed, gone on with, and deleted only after asking', async () => {
    const ports = kept();
    const { app, roomId } = await openRoom(ports);
    await inPhase('gathering');
    app.unmount();
    const { user } = openApp({ at: '/room', ...ports });
    const onward = await screen.findByRole('link', { name: /^Go on: The chart that came late/ });
    expect(onward.getAttribute('href')).toBe(`#/room/${roomId}`);
    expect(await findAxeViolations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Delete: The chart/ }));
    expect(await ports.rooms.store.readRoom(roomId)).not.toBe(null);
    await user.click(screen.getByRole('button', { name: 'Delete it' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: /^Go on/ })).toBe(null));
    expect(await ports.rooms.store.readRoom(roomId)).toBe(null);
  });

  test('go on from a file on another laptop', async () => {
    const ports = kept();
    const { app, roomId } = await openRoom(ports);
    await inPhase('gathering');
    press('PageDown');
    await inPhase('reading');
    const log = await ports.rooms.store.readRoom(roomId);
    if (log === null) throw new Error('the session is gone');
    app.unmount();
    const there = kept();
    const file = printRoomFile({ log, scenario: smallText() });
    const { user } = openApp({ at: '/room', ...there });
    await user.upload(
      await screen.findByLabelText('Open a saved session', { selector: 'input' }),
      new File([file], 'room.json', { type: 'application/json' }),
    );
    await inPhase('reading');
    expect(window.location.hash).toBe(`#/room/${roomId}`);
    expect(await there.rooms.store.readRoom(roomId)).toEqual(log);
  });

  test('a file that is none, or that holds other words than were played, is refused', async () => {
    const ports = kept();
    const { app, roomId } = await openRoom(ports);
    await inPhase('gathering');
    const log = await ports.rooms.store.readRoom(roomId);
    if (log === null) throw new Error('the session is gone');
    app.unmount();
    const there = kept();
    const { user } = openApp({ at: '/room', ...there });
    const bring = async (text: string) => {
      const input = await screen.findByLabelText('Open a saved session', { selector: 'input' });
      await user.upload(input, new File([text], 'room.json', { type: 'application/json' }));
    };
    await bring('{}');
    expect(await screen.findByText(/It holds no session of a room/)).toBeTruthy();
    await bring(printRoomFile({ log, scenario: smallText({ title: 'Other words' }) }));
    expect(await screen.findByText(/is not the one that was played/)).toBeTruthy();
    expect(await there.rooms.store.listRooms()).toEqual([]);
  });

  test('that are not there are said so', async () => {
    openApp({ at: '/room/no-such-room' });
    expect(
      await screen.findByRole('heading', { name: 'This session is not on this device' }),
    ).toBeTruthy();
    const onward = screen.getByRole('link', { name: 'Go to the list of sessions' });
    expect(onward.getAttribute('href')).toBe('#/room');
  });
});
