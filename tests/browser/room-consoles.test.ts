import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { shipped } from './harness/planned-run.ts';
import { agreed, type Led, placeOf, until } from './harness/room-agree.ts';
import { bothThere } from './harness/room-dice.ts';
import { reckonerOf } from './harness/room-kept.ts';
import { counted, pressed, readThrough } from './harness/room-leading.ts';
import { consoleAt, openRoom } from './harness/room-windows.ts';
import { startApp } from './harness/start-app.ts';

const app = startApp();
const scenario = shipped('physician-and-the-ehr');

const says = (page: Page) => page.getByText('Another window leads this session');

/** Presses keys that would act in a console that leads; then one that does, in the other. */
async function yields(led: Led, other: Page): Promise<void> {
  const before = (await agreed(led)).entries.length;
  for (const key of ['PageUp', '1', 't', 'u', 'b', 'd']) await other.keyboard.press(key);
  expect((await pressed(led, led.windows.trainer, 'b')).entries.length).toBe(before + 1);
  await pressed(led, led.windows.trainer, 'b');
}

/** Waits until a console that only follows stands where the other does. */
function follows(led: Led, other: Page): Promise<object> {
  return until(async () => {
    const places = [await placeOf(led.windows), await placeOf({ ...led.windows, trainer: other })];
    return places[0] === places[1] ? {} : `the two consoles are at\n${places.join('\nand at\n')}`;
  });
}

test('of two consoles one leads; the other says so, follows, takes over, and the first one yields', async () => {
  await app.visit({ reducedMotion: 'reduce' }, async (visitor) => {
    const windows = await openRoom(visitor, scenario.id);
    const led: Led = { windows, reckoner: reckonerOf(scenario) };
    const first = windows.trainer;
    await readThrough(led, windows.screen);
    const second = await consoleAt(windows);
    await says(second).waitFor();
    expect(await says(first).count()).toBe(0);
    await yields(led, second);

    await pressed(led, first, 'v');
    await counted(led, ['1', '1', '2']);
    await follows(led, second);

    await second.getByRole('button', { name: 'Lead from here' }).click();
    await says(first).waitFor();
    await says(second).waitFor({ state: 'detached' });
    led.windows = { ...windows, trainer: second };
    await yields(led, first);
    await counted(led, ['2', '2']);
    await pressed(led, second, 't');
    await follows(led, first);
    const [choice] = led.reckoner.viewOf(await pressed(led, second, 'r')).choosing?.replies ?? [];
    expect(choice?.first).toBe(2);

    // The lead is free again when the window that has it is gone.
    await second.close();
    await first.reload();
    led.windows = windows;
    await bothThere(windows);
    await pressed(led, first, 'v');
  });
});
