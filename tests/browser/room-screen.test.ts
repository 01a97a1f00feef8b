import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findIllegible } from './harness/legible.ts';
import { shipped } from './harness/planned-run.ts';
import { projectorPlace } from './harness/projector-page.ts';
import { bothIn, openRoom } from './harness/room-windows.ts';
import { startApp } from './harness/start-app.ts';

const app = startApp();
const scenario = shipped('physician-and-the-ehr');

/** In the page: a browser that lets no page open a window by itself. */
function blockWindows(): void {
  window.open = () => null;
}

test('where windows are blocked, a link opens the projector’s, which knows who opened it', async () => {
  await app.visit({ before: blockWindows }, async ({ page, go }) => {
    await go(`/room/new/${scenario.id}`);
    await page.getByRole('button', { name: 'Open the room' }).click();
    const link = page.getByRole('link', { name: 'Open the projector window' });
    await link.waitFor();
    const opening = page.context().waitForEvent('page');
    await link.click();
    const screen = await opening;
    await bothIn({ trainer: page, screen, roomId: '', place: '' }, 'gathering');
    expect(await screen.evaluate(() => window.opener !== null)).toBe(true);
    await link.waitFor({ state: 'detached' });
  });
});

/** In the page: notes which keys are taken from full screen. */
function noteLocks(): void {
  const locked: string[] = [];
  const keyboard = { lock: async (keys: readonly string[]) => void locked.push(...keys) };
  Object.defineProperty(navigator, 'keyboard', { value: keyboard });
  Object.assign(window, { locked });
}

const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

async function untilFull(page: Page, full: boolean): Promise<void> {
  await page.waitForFunction((want) => (document.fullscreenElement !== null) === want, full);
}

test('the projector fills the screen by its button, by F5 and by a double click, and loads nothing again', async () => {
  await app.visit({ before: noteLocks }, async (visitor) => {
    const { screen } = await openRoom(visitor, scenario.id);
    await screen.evaluate(() => Object.assign(window, { here: true }));
    const button = screen.getByRole('button', { name: 'Fill the screen (F11)' });
    // Nobody who only looks sees it.
    expect(await button.getAttribute('class')).toBe('visually-hidden');
    await screen.mouse.move(200, 200);
    await screen.mouse.move(220, 220);
    await screen.locator('.fill-screen').waitFor();
    expect(await screen.evaluate(findIllegible)).toEqual([]);
    await button.click();
    await untilFull(screen, true);
    expect(await button.count()).toBe(0);
    expect(await screen.evaluate(() => Reflect.get(window, 'locked'))).toEqual(['Escape']);
    await screen.mouse.dblclick(300, 300);
    await untilFull(screen, false);
    await screen.keyboard.press('F5');
    await untilFull(screen, true);
    await screen.keyboard.press('F5');
    await screen.keyboard.press('PageDown');
    await screen.locator('[data-phase="reading"]').waitFor();
    expect(await isFull(screen)).toBe(true);
    expect(await screen.evaluate(() => Reflect.get(window, 'here'))).toBe(true);
  });
});

test('a projector without a console says how to come back, legibly', async () => {
  await app.visit({ place: projectorPlace }, async ({ page }) => {
    await page.getByText('One moment').waitFor();
    await page.getByText('Nobody leads here yet').waitFor();
    for (const viewport of [
      { width: 1920, height: 1080 },
      { width: 1280, height: 720 },
    ]) {
      await page.setViewportSize(viewport);
      expect(await page.evaluate(findIllegible)).toEqual([]);
    }
  });
});
