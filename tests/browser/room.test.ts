import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startApp, type Visitor } from './harness/start-app.ts';

const app = startApp();
const scenario = 'physician-and-the-ehr';

/** The two windows of a session on one laptop. */
interface Windows {
  readonly trainer: Page;
  readonly screen: Page;
}

const phaseOf = (page: Page) => page.locator('[data-phase]').first().getAttribute('data-phase');

const inPhase = (page: Page, phase: string) =>
  page.locator(`[data-phase="${phase}"]`).first().waitFor({ state: 'attached' });

const shownTo = ({ screen }: Windows) => screen.locator('main').textContent();

/** Opens a room from the click that opens its projector window too. */
async function openRoom({ page, go }: Visitor): Promise<Windows> {
  await go(`/room/new/${scenario}`);
  const opening = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Open the room' }).click();
  const screen = await opening;
  await inPhase(page, 'gathering');
  await inPhase(screen, 'gathering');
  return { trainer: page, screen };
}

/** Presses a key in a window and waits until both have come to a phase. */
async function press({ trainer, screen }: Windows, page: Page, key: string, phase: string) {
  await page.keyboard.press(key);
  await Promise.all([inPhase(trainer, phase), inPhase(screen, phase)]);
}

/** Reads on by the clicker, from the window that it reaches, until there is nothing more to read. */
async function readAll(windows: Windows, page: Page): Promise<void> {
  for (let seen: string | null = ''; ; ) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(300);
    const now = await shownTo(windows);
    if (now === seen) return;
    seen = now;
  }
}

/** Loads each window again, and looks whether anything is lost. */
async function reloadEach(windows: Windows): Promise<void> {
  const { trainer, screen } = windows;
  const before = [await phaseOf(trainer), await shownTo(windows)];
  const phase = before[0] ?? '';
  await screen.reload();
  await inPhase(screen, phase);
  await expect.poll(() => shownTo(windows)).toBe(before[1]);
  await trainer.reload();
  await inPhase(trainer, phase);
  expect([await phaseOf(trainer), await shownTo(windows)]).toEqual(before);
}

test('two windows go through a decision together, and neither loses anything when loaded again', async () => {
  await app.visit({ reducedMotion: 'reduce' }, async (visitor) => {
    const windows = await openRoom(visitor);
    const { trainer, screen } = windows;
    await reloadEach(windows);
    await press(windows, trainer, 'PageDown', 'reading');
    await readAll(windows, screen);
    await reloadEach(windows);

    await press(windows, trainer, 'v', 'votingSilently');
    for (const key of ['1', '1', '1', '2', 'Shift+Digit1']) await trainer.keyboard.press(key);
    await reloadEach(windows);
    await press(windows, trainer, 't', 'discussing');
    await reloadEach(windows);
    await press(windows, trainer, 'v', 'votingAgain');
    for (const key of ['2', '2', '2']) await trainer.keyboard.press(key);
    await reloadEach(windows);
    await press(windows, trainer, 'r', 'deciding');
    await reloadEach(windows);

    // A clicker never decides, and its other keys do no harm.
    for (const key of ['PageDown', 'F5', 'Escape', 'PageDown']) await screen.keyboard.press(key);
    await trainer.keyboard.press('F5');
    expect([await phaseOf(trainer), await phaseOf(screen)]).toEqual(['deciding', 'deciding']);

    await trainer.keyboard.press('d');
    await trainer.keyboard.press('b');
    await trainer.getByRole('button', { name: 'Say B' }).waitFor();
    await press(windows, trainer, 'Enter', 'whatHappened');
    await reloadEach(windows);
    await press(windows, screen, 'PageDown', 'reading');
    await reloadEach(windows);
  });
});

test('a window that is closed comes back at the same point, and a second console can take over', async () => {
  await app.visit({ reducedMotion: 'reduce' }, async (visitor) => {
    const windows = await openRoom(visitor);
    const { trainer, screen } = windows;
    await press(windows, trainer, 'PageDown', 'reading');
    const { hash } = new URL(trainer.url());
    const shown = await shownTo(windows);
    await screen.close();
    const again = await trainer.context().newPage();
    await again.goto(`${visitor.address}${hash}/screen`);
    await expect.poll(() => shownTo({ trainer, screen: again })).toBe(shown);

    const second = await trainer.context().newPage();
    await second.goto(`${visitor.address}${hash}`);
    await second.getByText('Another window leads this session').waitFor();
    await second.keyboard.press('b');
    await second.getByRole('button', { name: 'Lead from here' }).click();
    await trainer.getByText('Another window leads this session').waitFor();
    await second.keyboard.press('PageDown');
    await expect.poll(() => shownTo({ trainer, screen: again })).not.toBe(shown);
    await expect.poll(() => phaseOf(trainer)).toBe(await phaseOf(second));
    await second.close();
    await trainer.reload();
    await inPhase(trainer, 'reading');
    expect(await trainer.getByText('Another window leads this session').count()).toBe(0);
  });
});
