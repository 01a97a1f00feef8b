import type { Page } from 'playwright-core';
import type { Phase } from '../../../src/room/room-act.ts';
import type { Visitor } from './start-app.ts';

/** The two windows of a session on one laptop, and the session that they show. */
export interface Windows {
  readonly trainer: Page;
  readonly screen: Page;
  readonly roomId: string;
  /** Where the console stands; the projector stands below it. */
  readonly place: string;
}

/** As a projector is: 16:9, whatever the trainer's own window is. */
export const projectorSize = { width: 1280, height: 720 };

/** Waits until a window has come to a phase. */
function inPhase(page: Page, phase: Phase): Promise<void> {
  return page.locator(`[data-phase="${phase}"]`).first().waitFor({ state: 'attached' });
}

/** Waits until both windows have come to a phase. */
export async function bothIn({ trainer, screen }: Windows, phase: Phase): Promise<void> {
  await Promise.all([inPhase(trainer, phase), inPhase(screen, phase)]);
}

/** Opens a session by doing what opens the projector's window too. */
export async function opened(
  { page, address }: Pick<Visitor, 'page' | 'address'>,
  open: () => Promise<void>,
): Promise<Windows> {
  const opening = page.context().waitForEvent('page');
  await open();
  const screen = await opening;
  await screen.setViewportSize(projectorSize);
  await Promise.all([inPhase(page, 'gathering'), inPhase(screen, 'gathering')]);
  const { hash } = new URL(page.url());
  const [roomId = ''] = hash.split('/').slice(-1);
  return { trainer: page, screen, roomId, place: `${address}${hash}` };
}

/** Sets up a session on a scenario by mouse, and opens it. */
export async function openRoom(visitor: Visitor, scenario: string): Promise<Windows> {
  await visitor.go(`/room/new/${scenario}`);
  return opened(visitor, () => visitor.page.getByRole('button', { name: 'Open the room' }).click());
}

/** The projector's window at its address, as somebody opens it who has closed the other. */
export async function screenAt({ trainer, place }: Windows): Promise<Page> {
  const page = await trainer.context().newPage();
  await page.setViewportSize(projectorSize);
  await page.goto(`${place}/screen`);
  return page;
}

/** A console at the session's address: a second one where there is one. */
export async function consoleAt({ screen, place }: Windows): Promise<Page> {
  const page = await screen.context().newPage();
  await page.goto(place);
  return page;
}
