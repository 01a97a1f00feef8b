import { expect, test } from 'vitest';
import { planRun, shipped } from './harness/planned-run.ts';
import { agreed, type Led } from './harness/room-agree.ts';
import { reckonerOf } from './harness/room-kept.ts';
import { decided, pressed, readThrough } from './harness/room-leading.ts';
import { opened } from './harness/room-windows.ts';
import { startApp, type Visitor } from './harness/start-app.ts';
import { tabTo } from './harness/talking.ts';

const app = startApp();
const scenario = shipped('weeks-without-a-word');

/** From the library to both windows, with Tab and Enter alone. */
function openByKeys(visitor: Visitor) {
  const { page } = visitor;
  const enter = async (name: string | RegExp) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  return opened(visitor, async () => {
    await page.getByRole('link', { name: 'Lead a room' }).waitFor();
    await enter('Lead a room');
    await page.getByRole('heading', { level: 1, name: 'Lead a room' }).waitFor();
    await page.getByText('Begin with').waitFor();
    await enter(scenario.title);
    await page.getByRole('button', { name: 'Open the room' }).waitFor();
    await enter('Open the room');
  });
}

/** Goes to a button of the console by Tab and presses it by Enter. */
async function entered(led: Led, name: string | RegExp) {
  const { trainer } = led.windows;
  await tabTo(trainer, name);
  return pressed(led, trainer, 'Enter');
}

/** Opens a fold of the console by Tab and Enter. */
async function unfold({ windows: { trainer } }: Led, name: RegExp): Promise<void> {
  await tabTo(trainer, name);
  await trainer.keyboard.press('Enter');
}

/** Both votes, seen side by side before anything is decided. */
async function voteTwice(led: Led): Promise<void> {
  const { trainer } = led.windows;
  const keys = ['v', '1', '1', '2', 'Shift+Digit1', 't', 'v', '2', '2', '1', 'r'];
  for (const key of keys) await pressed(led, trainer, key);
  const shown = led.reckoner.viewOf(await agreed(led)).choosing?.replies ?? [];
  const counts = shown.map(({ first, second }) => [first, second]);
  expect(counts.slice(0, 2)).toEqual([
    [1, 1],
    [1, 2],
  ]);
}

/** A key that is to do nothing: the log is the same when another key has been heard since. */
async function harmless(led: Led, keys: readonly string[]): Promise<void> {
  const { screen } = led.windows;
  const before = (await agreed(led)).entries.length;
  for (const key of keys) await screen.keyboard.press(key);
  expect((await pressed(led, screen, 'b')).entries.length).toBe(before + 1);
  await pressed(led, screen, '.');
}

/** Goes on to the ending from where the replies are up; decides by letters, reads by the clicker. */
async function toTheEnd(led: Led, letters: readonly string[]): Promise<void> {
  for (const letter of letters) {
    await decided(led, letter);
    await readThrough(led, led.windows.screen);
  }
}

const lettersOf = ({ moves }: ReturnType<typeof planRun>) =>
  moves.flatMap(({ reply }) => (reply === null ? [] : ['abcdef'.charAt(reply.place - 1)]));

/** All of the debrief by Tab and Enter, its parts by the clicker; then the end. */
async function debriefByKeys(led: Led): Promise<number> {
  const { trainer, screen } = led.windows;
  await entered(led, /^Go to the debrief/);
  for (let shown = 0; ; shown++) {
    const view = led.reckoner.viewOf(await agreed(led));
    for (let part = 1; part < (view.part?.of ?? 1); part++) await pressed(led, screen, 'PageDown');
    if ((await trainer.locator('.steps button', { hasText: /^Show/ }).count()) === 0) return shown;
    await entered(led, /^Show (?!again)/);
  }
}

test('a whole session goes by keys alone, from the library to its record', async () => {
  await app.visit({ reducedMotion: 'reduce' }, async (visitor) => {
    const windows = await openByKeys(visitor);
    const led: Led = { windows, reckoner: reckonerOf(scenario) };
    const { trainer } = windows;
    await readThrough(led, windows.screen);
    await harmless(led, [
      'PageDown',
      'F5',
      'Shift+F5',
      'Escape',
      'PageDown',
      'Enter',
      'd',
      'v',
      '1',
    ]);
    await voteTwice(led);
    await harmless(led, ['PageDown', 'F5', 'Escape']);
    await decided(led, 'a');
    await readThrough(led, windows.screen);

    // Back to the beginning and another way; the first one stays in the tree.
    await unfold(led, /^The way so far/);
    await entered(led, 'Go');
    await toTheEnd(led, lettersOf(planRun(scenario, 'kind')));
    const view = led.reckoner.viewOf(await agreed(led));
    expect(view.ending).not.toBeNull();

    expect(await debriefByKeys(led)).toBeGreaterThan(10);
    await tabTo(trainer, 'End the session');
    await trainer.keyboard.press('Enter');
    await entered(led, 'End it');
    await tabTo(trainer, 'See the record');
    await trainer.keyboard.press('Enter');
    await trainer.getByRole('heading', { name: 'Moment by moment' }).waitFor();
    await trainer.getByText('on a way that was left').first().waitFor();
  });
}, 240_000);
