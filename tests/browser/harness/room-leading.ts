import type { Page } from 'playwright-core';
import type { RoomLog } from '../../../src/room/room-act.ts';
import { done, type Led } from './room-agree.ts';

/** Presses a key that does something. */
export function pressed(led: Led, page: Page, key: string): Promise<RoomLog> {
  return done(led, () => page.keyboard.press(key));
}

/** Presses a button of the console that does something; found in closed folds too. */
export function clicked(led: Led, name: string | RegExp): Promise<RoomLog> {
  const { trainer } = led.windows;
  const button = trainer.getByRole('button', { name, includeHidden: true }).first();
  return done(led, () => button.dispatchEvent('click'));
}

/** Counts hands by keys, each key once. */
export async function counted(led: Led, keys: readonly string[]): Promise<void> {
  for (const key of keys) await pressed(led, led.windows.trainer, key);
}

/** Decides for a reply by its letter, as the console asks for it: pointed at, then said. */
export async function decided(led: Led, letter: string): Promise<RoomLog> {
  const { trainer } = led.windows;
  await trainer.keyboard.press('d');
  await trainer.getByRole('dialog').waitFor();
  await trainer.keyboard.press(letter);
  await trainer.getByRole('button', { name: `Say ${letter.toUpperCase()}` }).waitFor();
  return pressed(led, trainer, 'Enter');
}

/** Reads by the clicker's key, in the window that has it, to the replies or the ending. */
export async function readThrough(led: Led, page: Page): Promise<'replies' | 'ending'> {
  for (;;) {
    const view = led.reckoner.viewOf(await pressed(led, page, 'PageDown'));
    if (view.ending !== null) return 'ending';
    if (view.choosing !== null && view.phase === 'reading') return 'replies';
  }
}

/** Goes on to an ending with no votes, always by the same reply. */
export async function toEnding(led: Led, letter: string): Promise<void> {
  while ((await readThrough(led, led.windows.screen)) !== 'ending') await decided(led, letter);
}

/** Ends the session: asked for, then confirmed. */
export async function ended(led: Led): Promise<void> {
  const { trainer } = led.windows;
  const ask = trainer.getByRole('button', { name: 'End the session', includeHidden: true });
  await ask.first().dispatchEvent('click');
  await trainer.getByRole('dialog').waitFor();
  await clicked(led, 'End it');
}
