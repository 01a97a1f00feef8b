import { describe, expect, test, vi } from 'vitest';
import { LogMoved } from '../../../../../src/room/room-ports.ts';
import { debrief, decide, openVote, readAll, readOn } from '../../../../room/a-room.ts';
import { smallText } from '../../small-scenario.ts';
import { aLaptop } from './a-laptop.ts';
import { actAll, closeAll, consoleOn, onOwnClock, phase, standing, voted } from './windows.ts';

onOwnClock();

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

  test('beats without anything being drawn anew while nothing happens', async () => {
    const laptop = aLaptop();
    await laptop.open();
    const host = await consoleOn(laptop);
    await vi.advanceTimersByTimeAsync(2_000);
    const drawn = vi.fn();
    host.view.subscribe(drawn);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(drawn).not.toHaveBeenCalled();
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
