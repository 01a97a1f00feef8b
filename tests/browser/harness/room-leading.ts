import type { Page } from 'playwright-core';
import type { RoomLog } from '../../../src/room/room-act.ts';
import type { PlannedRun } from './planned-run.ts';
import { done, type Led } from './room-agree.ts';

/** Called after every step. */
type Each = () => Promise<void>;

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
export async function readThrough(
  led: Led,
  page: Page,
  each: Each = async () => undefined,
): Promise<'replies' | 'ending'> {
  for (;;) {
    const view = led.reckoner.viewOf(await pressed(led, page, 'PageDown'));
    await each();
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

/** Shows all that there is to show, in the console's own order, every part of it. */
async function showAll(led: Led, each: Each): Promise<void> {
  const { trainer } = led.windows;
  const next = trainer.locator('.steps button').filter({ hasText: /^(Show|Next part)/ });
  while ((await next.count()) > 0) {
    await done(led, () => next.first().dispatchEvent('click'));
    await each();
  }
}

/** Both votes on the first decision, one hand each way. */
async function voteTwice(led: Led, each: Each): Promise<void> {
  for (const key of ['v', '1', '2', 't', 'r', 'v', '2', '2', 'r']) {
    await pressed(led, led.windows.trainer, key);
    await each();
  }
}

/**
 * Leads a planned talk from people gathering to the end of its debrief, with votes on its first decision;
 * calls `each` after every step.
 */
export async function leadBriefly(led: Led, { moves }: PlannedRun, each: Each): Promise<void> {
  await each();
  const letters = moves.flatMap(({ reply }) => (reply === null ? [] : ['abcdef'[reply.place - 1]]));
  for (const [n, letter = 'a'] of letters.entries()) {
    await readThrough(led, led.windows.screen, each);
    if (n === 0) await voteTwice(led, each);
    await decided(led, letter);
    await each();
  }
  await readThrough(led, led.windows.screen, each);
  await clicked(led, 'Go to the debrief');
  await each();
  await showAll(led, each);
  await ended(led);
  await each();
}
