import { describe, expect, test } from 'vitest';
import { printRoomFile } from '../../../../../src/room/room-file.ts';
import { bringRoom } from '../../../../../src/ui/screens/room/hosting/bring-room.ts';
import { blank, readAll, readOn } from '../../../../room/a-room.ts';
import { smallText } from '../../small-scenario.ts';
import { aLaptop } from './a-laptop.ts';
import { actAll, closeAll, consoleOn } from './windows.ts';

/** A laptop on which a session was led on after it was saved to a file. */
async function savedAndLed() {
  const laptop = aLaptop();
  await laptop.open();
  const host = await consoleOn(laptop);
  await host.act(readOn);
  const saved = host.view.getState().room.log;
  await actAll(host, readAll, blank(true));
  closeAll();
  const led = host.view.getState().room.log;
  const bring = (log: typeof led) =>
    bringRoom(laptop.ports(), laptop.scenarios, printRoomFile({ log, scenario: smallText() }));
  return { laptop, saved, led, bring };
}

const here = { ok: true, roomId: 'room-1' };

describe('a session from a file', () => {
  test('that has gone on here since is left as it is', async () => {
    const { laptop, saved, led, bring } = await savedAndLed();
    expect(await bring(saved)).toEqual(here);
    expect(await laptop.store.readRoom('room-1')).toEqual(led);
    expect(await laptop.all.countSetAside()).toBe(0);
  });

  test('that went on there is gone on with here', async () => {
    const { laptop, saved, led, bring } = await savedAndLed();
    await laptop.store.keepRoom(saved);
    const before = await laptop.all.countSetAside();
    expect(await bring(led)).toEqual(here);
    expect(await laptop.store.readRoom('room-1')).toEqual(led);
    expect(await laptop.all.countSetAside()).toBe(before);
  });

  test('that went another way there, earlier, stays apart, and is said to', async () => {
    const { laptop, saved, led, bring } = await savedAndLed();
    const { openedAt: at } = led;
    const entries = [...saved.entries, { revision: 2, at, act: blank(true) }];
    expect(await bring({ ...saved, entries })).toEqual({ ok: false, reason: 'older' });
    expect(await laptop.store.readRoom('room-1')).toEqual(led);
    expect(await laptop.all.countSetAside()).toBe(1);
  });

  test('that went another way there, later, counts, and what was here stays apart', async () => {
    const { laptop, saved, bring } = await savedAndLed();
    const at = '2027-01-01T00:00:00.000Z';
    const entries = [...saved.entries, { revision: 2, at, act: blank(true) }];
    expect(await bring({ ...saved, entries })).toEqual(here);
    expect(await laptop.store.readRoom('room-1')).toEqual({ ...saved, entries });
    expect(await laptop.all.countSetAside()).toBe(1);
  });
});
