import { describe, expect, test, vi } from 'vitest';
import { readMessage } from '../../../../../src/room/read-message.ts';
import type { AskedAct } from '../../../../../src/room/room-message.ts';
import { blank, decide, discuss, readOn } from '../../../../room/a-room.ts';
import { aLaptop } from './a-laptop.ts';
import { actAll, consoleOn, onOwnClock, refusing, screenOn, voted } from './windows.ts';

onOwnClock();

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
    side.ask(readOn as AskedAct);
    side.ask(blank(true) as AskedAct);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown.now.view).toMatchObject({ phase: 'reading', blank: true });
    // Whatever a window says that is not ours to trust.
    const decides: unknown = decide('desk/ask');
    side.ask(decides as AskedAct);
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

  test('asks a console that is silent before it takes it for gone: a hidden one answers', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const ports = laptop.ports();
    let asked = false;
    const hidden = () => {
      const channel = ports.openChannel();
      const send: typeof channel.send = (message) => {
        if (asked || message.says !== 'here') channel.send(message);
      };
      const listen: typeof channel.listen = (hear) =>
        channel.listen((heard) => {
          asked = readMessage(heard)?.says === 'show-me';
          hear(heard);
          asked = false;
        });
      return { ...channel, send, listen };
    };
    const host = await consoleOn(laptop, { ...ports, openChannel: hidden });
    const { shown } = screenOn(laptop);
    for (let seconds = 0; seconds < 60; seconds++) {
      await vi.advanceTimersByTimeAsync(1_000);
      expect(shown.now.alone).toBe(false);
    }
    host.close();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown.now.alone).toBe(true);
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
    refusing(ports);
    await actAll(host, ...voted);
    expect(seen()).toBe('votingSilently');
    vi.restoreAllMocks();
    host.close();
    await consoleOn(laptop);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(seen()).toBe('gathering');
  });
});
