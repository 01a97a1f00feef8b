import { describe, expect, test, vi } from 'vitest';
import { readMessage } from '../../../../../src/room/read-message.ts';
import type { RoomPorts } from '../../../../../src/room/room-ports.ts';
import type { Host } from '../../../../../src/ui/screens/room/hosting/host.ts';
import { discuss, hands, openVote, readAll, readOn } from '../../../../room/a-room.ts';
import { aLaptop } from './a-laptop.ts';
import { actAll, consoleOn, onOwnClock, phase, screenOn, standing, voted } from './windows.ts';

onOwnClock();

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
