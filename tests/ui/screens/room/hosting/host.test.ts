import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RoomAct } from '../../../../../src/room/room-act.ts';
import type { RoomPorts } from '../../../../../src/room/room-ports.ts';
import { type Host, openHost } from '../../../../../src/ui/screens/room/hosting/host.ts';
import { loadRoom } from '../../../../../src/ui/screens/room/hosting/load-room.ts';
import { openScreen, type Shown } from '../../../../../src/ui/screens/room/hosting/screen-side.ts';
import {
  blank,
  decide,
  discuss,
  hands,
  openVote,
  readAll,
  readOn,
} from '../../../../room/a-room.ts';
import { fakeAnalysis } from '../../../../session/fake-analysis.ts';
import { smallText } from '../../small-scenario.ts';
import { aLaptop } from './a-laptop.ts';

type Laptop = ReturnType<typeof aLaptop>;

const opened: { close(): void }[] = [];

async function consoleOn(laptop: Laptop, ports: RoomPorts = laptop.ports()): Promise<Host> {
  const loaded = await loadRoom(ports, laptop.scenarios, 'room-1');
  if (!loaded.ok) throw new Error(loaded.reason);
  const host = await openHost({ ports, analysis: fakeAnalysis() }, loaded);
  opened.push(host);
  return host;
}

function screenOn(laptop: Laptop, ports = laptop.ports()) {
  const shown: { now: Shown } = { now: { view: null, alone: false } };
  const side = openScreen(ports, 'room-1', (next) => {
    shown.now = next;
  });
  opened.push(side);
  return { side, shown, phase: () => shown.now.view?.phase };
}

const standing = (host: Host) => host.view.getState().standing;
const phase = (host: Host) => host.view.getState().room.phase;

async function actAll(host: Host, ...acts: readonly RoomAct[]) {
  for (const act of acts) await host.act(act);
}

const voted = [readAll, openVote, hands('first', 'desk/ask', 3)];

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
  vi.useRealTimers();
});

describe('the console that leads', () => {
  test('keeps each act before any projector hears of it', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const ports = laptop.ports();
    const host = await consoleOn(laptop, ports);
    const before: number[] = [];
    const store = { ...ports.store, addEntry: ports.store.addEntry };
    const { sent } = laptop;
    const views = () => sent.filter(({ says }) => says === 'view').length;
    vi.spyOn(ports.store, 'addEntry').mockImplementation(async (...entry) => {
      before.push(views());
      await store.addEntry(...entry);
    });
    const begun = views();
    await actAll(host, readAll, openVote);
    expect(before).toEqual([begun, views() - 1]);
    expect((await laptop.store.readRoom('room-1'))?.entries.map(({ act }) => act.type)).toEqual([
      'room.read-on',
      'room.vote-opened',
    ]);
  });

  test('refuses by reason what is impossible, and forgets that with the next act', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const host = await consoleOn(laptop);
    await host.act(openVote);
    expect(host.view.getState()).toMatchObject({ refused: 'not-now', room: { revision: 0 } });
    await host.act(readOn);
    expect(host.view.getState()).toMatchObject({ refused: null, room: { revision: 1 } });
  });

  test('comes back after it was closed to where it was, and tells what each reply costs', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const first = await consoleOn(laptop);
    await actAll(first, ...voted);
    first.close();
    const again = await consoleOn(laptop);
    expect(again.view.getState().room.log).toEqual(first.view.getState().room.log);
    expect(phase(again)).toBe('votingSilently');
    await vi.waitFor(() => expect(again.view.getState().around.review).not.toBe(null));
    expect(again.view.getState().around.best?.path).not.toBe(null);
  });

  test('resumes on the words that were played, also when the scenario was edited since', async () => {
    const laptop = aLaptop();
    await laptop.open();
    await actAll(await consoleOn(laptop), ...voted);
    opened.splice(0).forEach((one) => {
      one.close();
    });
    laptop.source.edit('the-late-chart', smallText({ title: 'Edited since' }));
    const host = await consoleOn(laptop);
    expect(host.playable.scenario.title).toBe('The chart that came late');
    expect(phase(host)).toBe('votingSilently');
  });

  test('goes on unkept where the device refuses, says so, and keeps all of it later', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const ports = laptop.ports();
    const host = await consoleOn(laptop, ports);
    const full = () => Promise.reject(new Error('full'));
    const add = vi.spyOn(ports.store, 'addEntry').mockImplementation(full);
    const keep = vi.spyOn(ports.store, 'keepRoom').mockImplementation(full);
    await actAll(host, readAll, openVote);
    expect(host.view.getState()).toMatchObject({ keeping: 'refused' });
    expect(phase(host)).toBe('votingSilently');
    add.mockRestore();
    keep.mockRestore();
    await host.act(discuss);
    expect(host.view.getState()).toMatchObject({ keeping: 'device' });
    expect((await laptop.store.readRoom('room-1'))?.entries).toHaveLength(3);
    expect(ports.unkept.size).toBe(0);
  });

  test('does not wait longer than a room does for a device that is silent', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const ports = laptop.ports();
    const host = await consoleOn(laptop, ports);
    vi.spyOn(ports.store, 'addEntry').mockReturnValue(new Promise(() => undefined));
    const done = host.act(readAll);
    await vi.advanceTimersByTimeAsync(2_000);
    await done;
    expect(host.view.getState()).toMatchObject({ keeping: 'refused', room: { revision: 1 } });
  });

  test('is told when the session was deleted', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const host = await consoleOn(laptop);
    await laptop.store.deleteRoom('room-1');
    await host.act(readAll);
    expect(standing(host)).toBe('gone');
  });
});

describe('a second console', () => {
  test('follows what the first one does, and changes nothing', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const [first, second] = [await consoleOn(laptop), await consoleOn(laptop)];
    expect([standing(first), standing(second)]).toEqual(['leading', 'following']);
    await second.act(readAll);
    expect((await laptop.store.readRoom('room-1'))?.entries).toEqual([]);
    await actAll(first, ...voted);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(second.view.getState().room.log).toEqual(first.view.getState().room.log);
  });

  test('takes over where the first one was, and then the first one follows', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const [first, second] = [await consoleOn(laptop), await consoleOn(laptop)];
    await actAll(first, ...voted);
    await second.takeOver();
    expect([standing(first), standing(second)]).toEqual(['following', 'leading']);
    expect(phase(second)).toBe('votingSilently');
    await first.act(discuss);
    await second.act(discuss);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([phase(first), phase(second)]).toEqual(['discussing', 'discussing']);
    expect(first.view.getState().room.log).toEqual(second.view.getState().room.log);
  });

  test('that leads as well, as no browser without locks can prevent, loses and doubles nothing', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const lead = { lead: async () => () => undefined };
    const one = await consoleOn(laptop, { ...laptop.ports(), lead });
    const other = await consoleOn(laptop, { ...laptop.ports(), lead });
    await actAll(one, readAll, openVote);
    await Promise.all([
      one.act(hands('first', 'desk/ask', 2)),
      other.act(hands('first', 'desk/ask', 3)),
      other.act(hands('first', 'desk/sorry', 1)),
      one.act(hands('first', 'desk/sorry', 4)),
    ]);
    await vi.advanceTimersByTimeAsync(2_000);
    const [moment] = one.view.getState().room.state.moments.values();
    const asked = moment?.attempts.at(-1)?.first?.hands;
    expect([...(asked ?? [])]).toEqual([
      ['ask', 5],
      ['sorry', 5],
    ]);
    expect(other.view.getState().room.log).toEqual(one.view.getState().room.log);
  });
});

describe('a projector window', () => {
  test('shows the point of the session as soon as it opens, and every step after', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const early = screenOn(laptop);
    expect(early.phase()).toBe(undefined);
    const host = await consoleOn(laptop);
    expect(early.phase()).toBe('gathering');
    await actAll(host, ...voted);
    const late = screenOn(laptop);
    expect([early.phase(), late.phase()]).toEqual(['votingSilently', 'votingSilently']);
    expect(late.shown.now.view).toEqual(early.shown.now.view);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(host.view.getState().screens).toBe(2);
    late.side.close();
    expect(host.view.getState().screens).toBe(1);
  });

  test('asks the console to read on and to blank, and for nothing else', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const host = await consoleOn(laptop);
    const { side, shown } = screenOn(laptop);
    side.ask(readOn as Extract<RoomAct, { type: 'room.read-on' }>);
    side.ask(blank(true) as Extract<RoomAct, { type: 'room.blanked' }>);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown.now.view).toMatchObject({ phase: 'reading', blank: true });
    // @ts-expect-error: a projector may not decide, whatever it says
    side.ask(decide('desk/ask'));
    await vi.advanceTimersByTimeAsync(0);
    expect(host.view.getState().room.revision).toBe(2);
  });

  test('keeps the last view when the console goes, says so, and has it when loaded again', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const ports = laptop.ports();
    const host = await consoleOn(laptop);
    await actAll(host, ...voted);
    const { side, shown } = screenOn(laptop, ports);
    const seen = shown.now.view;
    host.close();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(shown.now).toEqual({ view: seen, alone: true });
    side.close();
    const again = screenOn(laptop, ports);
    expect(again.shown.now.view).toEqual(seen);
    const back = await consoleOn(laptop);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(again.shown.now.alone).toBe(false);
    await back.act(discuss);
    expect(again.phase()).toBe('discussing');
  });

  test('takes up a message that was lost at the next beat', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const ports = laptop.ports();
    const { openChannel } = ports;
    let deaf = false;
    const host = await consoleOn(laptop);
    const half = () => {
      const channel = openChannel();
      const listen: typeof channel.listen = (hear) =>
        channel.listen((message) => deaf || hear(message));
      return { ...channel, listen };
    };
    const { phase: seen } = screenOn(laptop, { ...ports, openChannel: half });
    deaf = true;
    await actAll(host, ...voted);
    expect(seen()).toBe('gathering');
    deaf = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen()).toBe('votingSilently');
  });

  test('comes to a console that had to begin again with less', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const ports = laptop.ports();
    const host = await consoleOn(laptop, ports);
    const { phase: seen } = screenOn(laptop);
    const full = () => Promise.reject(new Error('full'));
    vi.spyOn(ports.store, 'addEntry').mockImplementation(full);
    vi.spyOn(ports.store, 'keepRoom').mockImplementation(full);
    await actAll(host, ...voted);
    expect(seen()).toBe('votingSilently');
    vi.restoreAllMocks();
    host.close();
    await consoleOn(laptop);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(seen()).toBe('gathering');
  });
});
