import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { shipped } from './harness/planned-run.ts';
import { agreed, type Led, until } from './harness/room-agree.ts';
import { bothThere } from './harness/room-dice.ts';
import { reckonerOf } from './harness/room-kept.ts';
import { counted, pressed, readThrough } from './harness/room-leading.ts';
import { consoleAt, openRoom } from './harness/room-windows.ts';
import { startApp } from './harness/start-app.ts';

const app = startApp();
const scenario = shipped('physician-and-the-ehr');

const says = (page: Page) => page.getByText('Another window leads this session');

/** Presses keys that would act in a console that leads and do more than count; then one that does, in the other. */
async function yields(led: Led, other: Page): Promise<void> {
  const before = (await agreed(led)).entries.length;
  for (const key of ['PageUp', 'v', 'r', 't', 'u', 'b', 'd']) await other.keyboard.press(key);
  expect((await pressed(led, led.windows.trainer, 'b')).entries.length).toBe(before + 1);
  await pressed(led, led.windows.trainer, 'b');
}

/** In the page: what the room sees, and what is counted for each reply. */
function readCount(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement>('.reply-rows .counter__field')];
  const votes = [...document.querySelectorAll('.both-votes')].map((one) => one.textContent);
  const seen = document.querySelector('.preview__screen')?.textContent;
  return JSON.stringify([seen, fields.map(({ value }) => value), votes]);
}

/** Waits until a console that only follows shows and counts what the other does. */
function follows(led: Led, other: Page): Promise<object> {
  return until(async () => {
    const both = [led.windows.trainer, other].map((page) => page.evaluate(readCount));
    const [one, two] = await Promise.all(both);
    return one === two ? {} : `the two consoles show\n${one}\nand\n${two}`;
  });
}

/** Counts in both consoles at once, the other one by keys and by its buttons. */
async function countsAtOnce(led: Led, other: Page): Promise<void> {
  const before = (await agreed(led)).entries.length;
  const { trainer } = led.windows;
  const more = other.getByRole('button', { name: 'One hand more for A' });
  await Promise.all([
    (async () => {
      for (let n = 0; n < 12; n++) await trainer.keyboard.press('1');
    })(),
    (async () => {
      for (let n = 0; n < 12; n++) await other.keyboard.press(n % 3 === 0 ? '2' : '1');
      for (let n = 0; n < 3; n++) await more.click();
    })(),
  ]);
  await until(async () => {
    const { length } = (await agreed(led)).entries;
    return length === before + 27 ? {} : `${length - before} of 27 hands are counted`;
  });
  for (const page of [trainer, other]) {
    const field = (letter: string) => page.getByRole('textbox', { name: `Hands for ${letter}` });
    await until(async () => {
      const counts = [await field('A').inputValue(), await field('B').inputValue()].join(' ');
      return counts === '25 5' ? {} : `counted ${counts}`;
    });
  }
}

test('of two consoles one leads; the other says so, follows, counts with it, takes over, and the first one yields', async () => {
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
    await countsAtOnce(led, second);

    await second.getByRole('button', { name: 'Lead from here' }).click();
    await says(first).waitFor();
    await says(second).waitFor({ state: 'detached' });
    led.windows = { ...windows, trainer: second };
    await yields(led, first);
    await counted(led, ['2', '2']);
    await pressed(led, second, 't');
    await follows(led, first);
    const [choice] = led.reckoner.viewOf(await pressed(led, second, 'r')).choosing?.replies ?? [];
    expect(choice?.first).toBe(25);

    // The lead is free again when the window that has it is gone.
    await second.close();
    await first.reload();
    led.windows = windows;
    await bothThere(windows);
    await pressed(led, first, 'v');
  });
});
