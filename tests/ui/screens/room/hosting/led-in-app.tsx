import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { pageCupboard } from '../../../../../src/adapters/browser-storage/page-cupboard.ts';
import { openRooms } from '../../../../../src/adapters/room/open-rooms.ts';
import type { RoomPorts } from '../../../../../src/room/room-ports.ts';
import { MemoryStore } from '../../fake-ports.ts';
import { openApp } from '../../open-app.tsx';

/** Ports of a device that keeps things. */
export function kept(): { readonly store: MemoryStore; readonly rooms: RoomPorts } {
  const store = new MemoryStore();
  const rooms = { ...openRooms(pageCupboard(), store), keeping: 'device' as const };
  return { store, rooms };
}

/** Opens a session in the app as a trainer does. */
export async function openRoom(ports: ReturnType<typeof kept>, label = /One screen only/) {
  const app = openApp({ at: '/room/new/the-late-chart', ...ports });
  await app.user.click(await screen.findByLabelText(label));
  await app.user.click(screen.getByRole('button', { name: 'Open the room' }));
  const [room] = await ports.rooms.store.listRooms();
  if (room === undefined) throw new Error('no session was opened');
  return { app, roomId: room.roomId };
}

/** The phase that the room sees. */
export const phase = () => document.querySelector('[data-phase]')?.getAttribute('data-phase');
/** Presses a key that nothing else has the focus for. */
export const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.body, { key, code: key, ...more });
/** Waits until the room is in a phase. */
export const inPhase = (expected: string) => waitFor(() => expect(phase()).toBe(expected));

/** The same, where a window that led is held to be open still: it never gives the lead back by itself. */
export function keptAndHeld() {
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
