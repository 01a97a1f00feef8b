import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readMessage } from '../../../../../src/room/read-message.ts';
import { LogMoved, type RoomPorts } from '../../../../../src/room/room-ports.ts';
import type { Host } from '../../../../../src/ui/screens/room/hosting/host.ts';
import {
  debrief,
  decide,
  discuss,
  hands,
  openVote,
  readAll,
  readOn,
} from '../../../../room/a-room.ts';
import { smallText } from '../../small-scenario.ts';
import { aLaptop } from './a-laptop.ts';
import { actAll, closeAll, consoleOn, phase, refusing, screenOn, voted } from './windows.ts';

const standing = (host: Host) => host.view.getState().standing;
beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  closeAll();
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
    closeAll();
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
    const takesAgain = refusing(ports);
    await actAll(host, readAll, openVote);
    expect(host.view.getState()).toMatchObject({ keeping: 'refused' });
    expect(phase(host)).toBe('votingSilently');
    takesAgain();
    await host.act(discuss);
    expect(host.view.getState()).toMatchObject({ keeping: 'device' });
    expect((await laptop.store.readRoom('room-1'))?.entries).toHaveLength(3);
    expect(ports.unkept.size).toBe(0);
  });

  test('leads from memory what could not be kept when it was opened, and keeps it with its text later', async () => {
    const laptop = aLaptop();
    const ports = laptop.ports();
    const takesAgain = refusing(ports);
    await laptop.open({ on: ports });
    const host = await consoleOn(laptop, ports);
    expect(host.view.getState()).toMatchObject({ standing: 'leading', keeping: 'refused' });
    await actAll(host, readAll, openVote);
    expect(phase(host)).toBe('votingSilently');
    takesAgain();
    await host.act(discuss);
    expect(host.view.getState()).toMatchObject({ standing: 'leading', keeping: 'device' });
    expect(await laptop.store.readRoom('room-1')).toEqual(host.view.getState().room.log);
    expect(await laptop.store.readText(host.playable.contentHash)).toBe(smallText());
  });

  test('leads a session of which the text cannot be loaded, which is kept without it', async () => {
    const laptop = aLaptop();
    const ports = laptop.ports();
    const load = vi.spyOn(laptop.source, 'load');
    const playable = await laptop.source.load('the-late-chart');
    const text = () => Promise.reject(new Error('the network is off'));
    load.mockResolvedValue(playable && { ...playable, text });
    await laptop.open({ on: ports });
    expect((await laptop.store.readRoom('room-1'))?.entries).toEqual([]);
    expect((await consoleOn(laptop, ports)).view.getState()).toMatchObject({ standing: 'leading' });
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

  test('goes on from the last step that can be done again, says so, and keeps all of it apart once', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const first = await consoleOn(laptop);
    await first.act(readAll);
    const { log } = first.view.getState().room;
    first.close();
    const at = log.openedAt;
    const entries = [
      ...log.entries,
      { revision: 2, at, act: hands('first', 'desk/ask', 1) },
      { revision: 3, at, act: openVote },
    ];
    await laptop.store.keepRoom({ ...log, entries });
    const host = await consoleOn(laptop);
    expect(host.view.getState()).toMatchObject({ cutShort: true, standing: 'leading' });
    expect(await laptop.store.readRoom('room-1')).toEqual(log);
    expect(await laptop.all.countSetAside()).toBe(1);
    await host.act(openVote);
    expect(host.view.getState()).toMatchObject({ refused: null, room: { revision: 2 } });
    host.close();
    const again = await consoleOn(laptop);
    expect(again.view.getState()).toMatchObject({ cutShort: false, room: { revision: 2 } });
    expect(await laptop.all.countSetAside()).toBe(1);
  });

  test('says so when another window came between each time that it tried', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const ports = laptop.ports();
    const host = await consoleOn(laptop, ports);
    vi.spyOn(ports.store, 'addEntry').mockRejectedValue(new LogMoved('room-1'));
    await host.act(readAll);
    expect(host.view.getState()).toMatchObject({ refused: 'came-between', room: { revision: 0 } });
  });

  test('turns through the best way to its ending and no further', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const host = await consoleOn(laptop);
    await vi.waitFor(() => expect(host.view.getState().around.best).not.toBe(null));
    const steps = host.view.getState().around.best?.path?.length ?? 0;
    await actAll(host, readAll, decide('desk/ask'), debrief, {
      type: 'room.revealed',
      what: { item: 'best-way' },
    });
    for (let n = 0; n < steps; n++) await host.act(readOn);
    expect(host.view.getState()).toMatchObject({ refused: null, room: { revision: steps + 4 } });
    await host.act(readOn);
    expect(host.view.getState()).toMatchObject({
      ...{ refused: 'nothing-more-to-read', room: { revision: steps + 4 } },
    });
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

describe('what this window could not keep', () => {
  /** A console that the device has refused two steps, and another that has led since and kept a third. */
  async function wentApart() {
    const laptop = aLaptop();
    await laptop.open();
    const ports = laptop.ports();
    const host = await consoleOn(laptop, ports);
    await host.act(readOn);
    const takesAgain = refusing(ports);
    await actAll(host, readAll, openVote);
    takesAgain();
    return { laptop, host, unkept: host.view.getState().room.log };
  }

  test('is kept as soon as the device lets it, when this window takes the lead again', async () => {
    const { laptop, host, unkept } = await wentApart();
    await host.takeOver();
    expect(await laptop.store.readRoom('room-1')).toEqual(unkept);
    expect(host.view.getState()).toMatchObject({ keeping: 'device', room: { log: unkept } });
    expect(await laptop.all.countSetAside()).toBe(0);
  });

  test('never takes the place of what another window has kept since, but stays apart', async () => {
    const { laptop, host } = await wentApart();
    const other = await consoleOn(laptop);
    await other.takeOver();
    await other.act(readOn);
    const kept = await laptop.store.readRoom('room-1');
    await host.takeOver();
    expect(await laptop.store.readRoom('room-1')).toEqual(kept);
    expect(host.view.getState()).toMatchObject({ keeping: 'device', room: { log: kept } });
    expect(await laptop.all.countSetAside()).toBe(1);
    await host.act(readAll);
    expect((await laptop.store.readRoom('room-1'))?.entries).toHaveLength(3);
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

  test('that is closed while it takes over holds nothing', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const ports = laptop.ports();
    const [first, second] = [await consoleOn(laptop), await consoleOn(laptop, ports)];
    let answer = (_: null) => {};
    const reading = new Promise<null>((resolve) => {
      answer = resolve;
    });
    const read = vi.spyOn(ports.store, 'readRoom').mockReturnValue(reading);
    const taken = second.takeOver();
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    second.close();
    answer(null);
    await taken;
    read.mockRestore();
    first.close();
    expect(standing(await consoleOn(laptop))).toBe('leading');
  });

  test('that cannot be opened holds nothing', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const ports = laptop.ports();
    const openChannel = () => {
      const channel = ports.openChannel();
      const send: typeof channel.send = (message) => {
        if (message.says === 'here') throw new Error('a fault of ours');
        channel.send(message);
      };
      return { ...channel, send };
    };
    await expect(consoleOn(laptop, { ...ports, openChannel })).rejects.toThrow('a fault of ours');
    expect(vi.getTimerCount()).toBe(0);
    expect(standing(await consoleOn(laptop))).toBe('leading');
  });

  test('counts at the same time, and the sum is where the first one leads', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const [first, second] = [await consoleOn(laptop), await consoleOn(laptop)];
    await actAll(first, readAll, openVote);
    const hand = (host: Host, choice: string) => host.act(hands('first', choice, 1));
    await Promise.all([
      hand(first, 'desk/ask'),
      hand(second, 'desk/ask'),
      hand(second, 'desk/ask'),
      hand(first, 'desk/sorry'),
      hand(second, 'desk/sorry'),
    ]);
    const { room } = first.view.getState();
    const [moment] = room.state.moments.values();
    expect([...(moment?.attempts.at(-1)?.first?.hands ?? [])].sort()).toEqual([
      ['ask', 3],
      ['sorry', 2],
    ]);
    expect(second.view.getState().room.log).toEqual(room.log);
    expect(second.view.getState().refused).toBe(null);
  });

  test('is told why a hand was not counted, or that nobody answered', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const [first, second] = [await consoleOn(laptop), await consoleOn(laptop)];
    await second.act(hands('first', 'desk/ask', 1));
    expect(second.view.getState().refused).toBe('not-now');
    await actAll(first, ...voted);
    await vi.advanceTimersByTimeAsync(1_000);
    first.close();
    const asked = second.act(hands('first', 'desk/ask', 1));
    await vi.advanceTimersByTimeAsync(2_000);
    await asked;
    expect(second.view.getState().refused).toBe('no-answer');
    expect((await laptop.store.readRoom('room-1'))?.entries).toHaveLength(voted.length);
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
    const one = await consoleOn(laptop, unheard(laptop.ports()));
    const other = await consoleOn(laptop, unheard(laptop.ports()));
    expect([standing(one), standing(other)]).toEqual(['leading', 'leading']);
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

/** The outside of a window in a browser without locks. */
const lockless = (ports: RoomPorts): RoomPorts => ({
  ...ports,
  lead: { lead: async () => () => undefined },
});

/** The same, where moreover no beat arrives for a while: nothing settles who leads. */
function unheard(ports: RoomPorts): RoomPorts {
  const openChannel = () => {
    const channel = ports.openChannel();
    const listen: typeof channel.listen = (hear) =>
      channel.listen((heard) => readMessage(heard)?.says === 'here' || hear(heard));
    return { ...channel, listen };
  };
  return { ...lockless(ports), openChannel };
}

describe('in a browser without locks', () => {
  test('the console that was there first leads, the other follows, and takes over when asked to', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const first = await consoleOn(laptop, lockless(laptop.ports()));
    const second = await consoleOn(laptop, lockless(laptop.ports()));
    expect([standing(first), standing(second)]).toEqual(['leading', 'following']);
    await second.act(readOn);
    await actAll(first, ...voted);
    await vi.advanceTimersByTimeAsync(6_000);
    expect([standing(first), standing(second)]).toEqual(['leading', 'following']);
    await second.takeOver();
    expect([standing(first), standing(second)]).toEqual(['following', 'leading']);
    await first.takeOver();
    expect([standing(first), standing(second)]).toEqual(['leading', 'following']);
    expect(phase(first)).toBe('votingSilently');
  });

  test('a console that follows takes the lead when the one that had it is gone', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const first = await consoleOn(laptop, lockless(laptop.ports()));
    const second = await consoleOn(laptop, lockless(laptop.ports()));
    first.close();
    await vi.advanceTimersByTimeAsync(8_000);
    expect(standing(second)).toBe('leading');
  });

  test('what a clicker asks for is done once, also by two that both lead', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const one = await consoleOn(laptop, unheard(laptop.ports()));
    await consoleOn(laptop, unheard(laptop.ports()));
    const { side } = screenOn(laptop);
    side.ask({ type: 'room.read-on', all: false });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(one.view.getState().room.log.entries.map(({ act }) => act)).toEqual([readOn]);
    expect((await laptop.store.readRoom('room-1'))?.entries).toHaveLength(1);
  });
});
