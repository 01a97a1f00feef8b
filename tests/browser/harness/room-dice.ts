import type { Page } from 'playwright-core';
import type { Windows } from './room-windows.ts';

/** Numbers from 0 up to but without a bound, the same for a seed. */
export type Dice = (below: number) => number;

/** Dice that fall the same way for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What a trainer presses; what leads on comes more often, so that sessions come to their end. */
const trainersKeys: readonly string[] = [
  ...['PageDown', 'PageDown', 'PageDown', 'PageUp', 'v', 'v', 'r', 't', 'u', 'b', '.', 'F5'],
  ...['1', '2', '3', '4', '1', '2', 'Shift+Digit1', 'Shift+Digit2'],
];

/** What a clicker sends, harmless keys too. */
const clickersKeys: readonly string[] = [
  ...['PageDown', 'PageDown', 'PageDown', 'PageUp', 'b', '.', 'F5', 'Shift+F5', 'Escape'],
];

/** The console's buttons by what they are for, folded away or not; what leads on comes more often. */
const buttons: readonly string[] = [
  ...['.steps button', '.steps button', '.reveals button', '.counter button', '.at-hand button'],
  ...['.way-so-far button', '.setting button, .setting input[type="radio"]'],
];

/** In the page: presses one of the buttons that are there now. */
function clickSome({ all, which }: { readonly all: string; readonly which: number }): void {
  // A dialog that is open is answered first, as a person would have to.
  const dialog = document.querySelector('dialog[open]');
  // A session that is over is soon brought back, or nothing more would happen in it.
  const isOver = document.querySelector('.console[data-phase="over"]') !== null;
  const wanted = isOver ? '.at-hand [aria-keyshortcuts="u"]' : all;
  const found = (dialog ?? document).querySelectorAll<HTMLElement>(dialog ? 'button' : wanted);
  found[which % Math.max(1, found.length)]?.click();
}

/** In the page: goes to the debrief from wherever the talk is. */
function leap(): void {
  const found = [...document.querySelectorAll<HTMLElement>('.fold button')];
  found.find(({ textContent }) => textContent === 'Go to the debrief now')?.click();
}

async function decideSome(trainer: Page, dice: Dice): Promise<void> {
  const letter = ['a', 'b', 'c'][dice(3)] ?? 'a';
  for (const key of ['d', letter, 'Enter']) await trainer.keyboard.press(key);
}

/** Does any one thing that a trainer or somebody with a clicker might do. */
export async function actAnyhow({ trainer, screen }: Windows, dice: Dice): Promise<void> {
  const kind = dice(40);
  const oneOf = (all: readonly string[]) => all[dice(all.length)] ?? 'PageDown';
  if (kind < 10) await screen.keyboard.press(oneOf(clickersKeys));
  else if (kind < 24) await trainer.keyboard.press(oneOf(trainersKeys));
  else if (kind < 28) await decideSome(trainer, dice);
  else if (kind < 39) await trainer.evaluate(clickSome, { all: oneOf(buttons), which: dice(997) });
  else await trainer.evaluate(leap);
}

/** Waits until both windows are there again and one can go on; a press before that may be lost, and no more. */
export async function bothThere({ trainer, screen }: Windows): Promise<void> {
  await Promise.all([
    screen.locator('main.projector[data-phase]').waitFor(),
    trainer.locator('.console__steps').waitFor(),
  ]);
}
