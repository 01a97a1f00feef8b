// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { pageCupboard } from '../../../../../src/adapters/browser-storage/page-cupboard.ts';
import { openRooms } from '../../../../../src/adapters/room/open-rooms.ts';
import { openRoom } from '../../../../../src/room/room.ts';
import type { RoomLog } from '../../../../../src/room/room-act.ts';
import type { RoomPorts } from '../../../../../src/room/room-ports.ts';
import { stagedOf, wardTalk } from '../../../../room/a-talk.ts';
import { MemoryStore } from '../../fake-ports.ts';
import { findAxeViolations, openApp } from '../../open-app.tsx';

vi.setConfig({ testTimeout: 30_000 });

/** A session that was opened on a day, of a scenario that is no longer here. */
function logOf(day: number): RoomLog {
  const at = new Date(Date.UTC(2026, 10, day, 9)).toISOString();
  const voting = { kind: 'hands' } as const;
  const start = { roomId: `room-${day}`, at, voting, rehearsal: false, seed: 7 };
  return openRoom(stagedOf(wardTalk), start).log;
}

/** The list of sessions where some are kept on the device. */
async function listOf(days: readonly number[], more: Partial<RoomPorts> = {}) {
  const store = new MemoryStore();
  const rooms: RoomPorts = { ...openRooms(pageCupboard(), store), keeping: 'device', ...more };
  for (const day of days) await rooms.store.keepRoom(logOf(day));
  const { user } = openApp({ at: '/room', store, rooms });
  await screen.findByRole('heading', { name: 'Lead a room' });
  const lines = () =>
    screen.queryAllByRole('link', { name: /^Go on/ }).map((link) => link.getAttribute('href'));
  const remove = async (place: number) => {
    const button = (await screen.findAllByRole('button', { name: /^Delete:/ }))[place];
    if (button === undefined) throw new Error('no such session is listed');
    await user.click(button);
    await user.click(screen.getByRole('button', { name: 'Delete it' }));
  };
  const focused = () =>
    document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName;
  return { user, rooms, lines, remove, focused };
}

const onTo = (day: number) => `#/room/room-${day}`;

test('what only this page has of a session is listed too, once, and said to be nowhere else', async () => {
  const unkept = new Map([logOf(2), logOf(3)].map((log) => [log.roomId, log]));
  const { lines } = await listOf([1, 2], { unkept });
  await waitFor(() => expect(lines()).toEqual([onTo(3), onTo(2), onTo(1)]));
  expect(screen.getAllByText(/^Only in this window/)).toHaveLength(2);
  expect(await findAxeViolations()).toEqual([]);
});

test('where nothing outlasts the page its sessions are listed all the same', async () => {
  const { lines } = await listOf([1], { keeping: 'page-only' });
  await waitFor(() => expect(lines()).toEqual([onTo(1)]));
  expect(screen.getByText(/^Only in this window/)).toBeTruthy();
  expect(screen.getByText(/does not let anything be kept/)).toBeTruthy();
});

test('one that is deleted gives the focus to the one after it, the last to the one before, the only one to the page', async () => {
  const { lines, remove, focused } = await listOf([1, 2, 3]);
  await remove(1);
  await waitFor(() => expect(lines()).toEqual([onTo(3), onTo(1)]));
  expect(focused()).toBe(onTo(1));
  await remove(1);
  await waitFor(() => expect(lines()).toEqual([onTo(3)]));
  expect(focused()).toBe(onTo(3));
  await remove(0);
  await waitFor(() => expect(lines()).toEqual([]));
  expect(focused()).toBe('H1');
});

test('one that the device does not delete stays, and that is said', async () => {
  const { rooms, lines, remove, user } = await listOf([1]);
  vi.spyOn(rooms.store, 'deleteRoom').mockRejectedValueOnce(new Error('busy'));
  await remove(0);
  expect(await screen.findByText(/^The session is still here/)).toBeTruthy();
  expect(lines()).toEqual([onTo(1)]);
  await user.click(screen.getByRole('button', { name: 'Got it' }));
  expect(screen.queryByText(/^The session is still here/)).toBe(null);
});

test('deleted is also what only this page has', async () => {
  const unkept = new Map([[logOf(2).roomId, logOf(2)]]);
  const { rooms, remove, lines } = await listOf([2], { unkept });
  await remove(0);
  await waitFor(() => expect(lines()).toEqual([]));
  expect([...unkept]).toEqual([]);
  expect(await rooms.store.readRoom('room-2')).toBe(null);
});

test('one that cannot be saved to a file says so', async () => {
  // Its scenario is neither here nor kept with it.
  const { user } = await listOf([1]);
  await user.click(await screen.findByRole('button', { name: /^Save to a file/ }));
  expect(await screen.findByText(/^The session could not be saved/)).toBeTruthy();
});
