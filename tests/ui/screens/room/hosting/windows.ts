import { afterEach, beforeEach, vi } from 'vitest';
import { layOut } from '../../../../../src/adapters/map-layout/lay-out.ts';
import type { RoomAct } from '../../../../../src/room/room-act.ts';
import type { RoomPorts } from '../../../../../src/room/room-ports.ts';
import type { MapLayoutPort } from '../../../../../src/session/map-layout-port.ts';
import { type Host, openHost } from '../../../../../src/ui/screens/room/hosting/host.ts';
import { loadRoom } from '../../../../../src/ui/screens/room/hosting/load-room.ts';
import { openScreen, type Shown } from '../../../../../src/ui/screens/room/hosting/screen-side.ts';
import { hands, openVote, readAll } from '../../../../room/a-room.ts';
import { fakeAnalysis } from '../../../../session/fake-analysis.ts';
import type { aLaptop } from './a-laptop.ts';

type Laptop = ReturnType<typeof aLaptop>;

/** Lays out maps in this thread. */
const layout: MapLayoutPort = { layOut: async (graph) => layOut(graph) };

const opened: { close(): void }[] = [];

/** Opens a console on the session of a laptop. */
export async function consoleOn(laptop: Laptop, ports: RoomPorts = laptop.ports()): Promise<Host> {
  const loaded = await loadRoom(ports, laptop.scenarios, 'room-1');
  if (!loaded.ok) throw new Error(loaded.reason);
  const host = await openHost({ ports, analysis: fakeAnalysis(), layout }, loaded);
  opened.push(host);
  return host;
}

/** Opens a projector window, and tells what it shows. */
export function screenOn(laptop: Laptop, ports = laptop.ports()) {
  const shown: { now: Shown } = { now: { view: null, alone: false } };
  const side = openScreen(ports, 'room-1', (next) => {
    shown.now = next;
  });
  opened.push(side);
  return { side, shown, phase: () => shown.now.view?.phase };
}

/** A device that refuses to keep anything; returns how it takes things again. */
export function refusing({ store }: RoomPorts): () => void {
  const full = () => Promise.reject(new Error('full'));
  const writing = ['addEntry', 'keepRoom', 'restoreRoom', 'keepText'] as const;
  const refused = writing.map((name) => vi.spyOn(store, name).mockImplementation(full));
  return () => {
    for (const one of refused) one.mockRestore();
  };
}

/** Closes every window that was opened. */
export function closeAll(): void {
  for (const one of opened.splice(0)) one.close();
}

/** For each test of a file: a clock that only the test moves, and no window left open. */
export function onOwnClock(): void {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    closeAll();
    vi.useRealTimers();
  });
}

/** Whether a console leads or follows. */
export const standing = (host: Host) => host.view.getState().standing;

export const phase = (host: Host) => host.view.getState().room.phase;

/** Does one act after another. */
export async function actAll(host: Host, ...acts: readonly RoomAct[]) {
  for (const act of acts) await host.act(act);
}

/** From the beginning to a vote with three hands. */
export const voted = [readAll, openVote, hands('first', 'desk/ask', 3)];
