import { expect, test } from 'vitest';
import { shipped } from './harness/planned-run.ts';
import { agreed, type Led, placeOf, until } from './harness/room-agree.ts';
import { reckonerOf } from './harness/room-kept.ts';
import { roomStops, tourRoom } from './harness/room-tour.ts';
import { consoleAt, openRoom, screenAt } from './harness/room-windows.ts';
import { startApp } from './harness/start-app.ts';

const app = startApp();
const scenario = shipped('physician-and-the-ehr');

/** Opens the projector's window again by the console's own offer, which comes when none is heard any more. */
async function openAgain({ windows }: Led) {
  const { trainer } = windows;
  const opening = trainer.context().waitForEvent('page');
  await trainer.getByRole('link', { name: 'Open the projector window' }).click();
  const screen = await opening;
  await screen.setViewportSize({ width: 1280, height: 720 });
  return screen;
}

/** All that can befall the windows, each of which they are to come back from as if nothing had been. */
const mishaps: readonly ((led: Led) => Promise<void>)[] = [
  async ({ windows }) => void (await windows.screen.reload()),
  async ({ windows }) => void (await windows.trainer.reload()),
  async (led) => {
    await led.windows.screen.close();
    led.windows = { ...led.windows, screen: await openAgain(led) };
  },
  async (led) => {
    await led.windows.trainer.close();
    led.windows = { ...led.windows, trainer: await consoleAt(led.windows) };
  },
  async (led) => {
    await led.windows.screen.close();
    led.windows = { ...led.windows, screen: await screenAt(led.windows) };
  },
];

/** Waits until the console says the same as before. */
function backAt(led: Led, place: string): Promise<object> {
  return until(async () => {
    const now = await placeOf(led.windows);
    return now === place ? {} : `the console was at\n${place}\nand is at\n${now}`;
  });
}

test('each window is loaded again, closed and opened again at every state, and nothing is lost', async () => {
  await app.visit({ reducedMotion: 'reduce' }, async (visitor) => {
    const windows = await openRoom(visitor, scenario.id);
    const led: Led = { windows, reckoner: reckonerOf(scenario) };
    const met: string[] = [];
    for await (const stop of tourRoom(led)) {
      met.push(stop);
      const log = await agreed(led);
      const place = await placeOf(led.windows);
      for (const mishap of mishaps) {
        await mishap(led);
        expect(await agreed(led), stop).toEqual(log);
        await backAt(led, place);
      }
    }
    expect(met).toEqual(roomStops);
  });
}, 300_000);
