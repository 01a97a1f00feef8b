import { describe, expect, test, vi } from 'vitest';
import { discuss, hands, openVote, readAll, readOn } from '../../../../room/a-room.ts';
import { smallText } from '../../small-scenario.ts';
import { aLaptop } from './a-laptop.ts';
import { actAll, consoleOn, onOwnClock, phase, refusing } from './windows.ts';

onOwnClock();

describe('a device that keeps nothing, or not all', () => {
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
