import type { Page } from 'playwright-core';
import type { PublicView } from '../../../src/room/public-view.ts';
import { projectorPlace, sendTo } from './projector-page.ts';
import { projectorSize } from './room-windows.ts';
import type { RunningApp } from './start-app.ts';

/** In the page: all that a projector says, its theme and its phase; clocks and signs at its foot left out. */
function readWords(): string {
  const main = document.querySelector('main.projector');
  if (main === null) return 'no projector';
  const copy = main.cloneNode(true) as Element;
  for (const gone of copy.querySelectorAll('.projector__foot')) gone.remove();
  const { theme, phase } = (main as HTMLElement).dataset;
  const words = copy.textContent.replaceAll('\u2060', '');
  return [theme, phase, words].join('\n');
}

/** All that a projector's window says. */
export function wordsOn(screen: Page): Promise<string> {
  return screen.evaluate(readWords);
}

/** A projector in a browser of its own, told only what a test tells it: what the other should look like. */
export interface Mirror {
  wordsFor(view: PublicView): Promise<string>;
  close(): Promise<void>;
}

/** Opens a projector that follows no session. */
export async function openMirror(app: RunningApp): Promise<Mirror> {
  const context = await app.browser().newContext({
    viewport: projectorSize,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${app.address()}#${projectorPlace}`);
  const { show, beat } = await sendTo(page);
  return {
    wordsFor: async (view) => {
      await show(view);
      await beat();
      return wordsOn(page);
    },
    close: () => context.close(),
  };
}
