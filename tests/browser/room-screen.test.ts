import { expect, test } from 'vitest';
import { shipped } from './harness/planned-run.ts';
import { bothIn } from './harness/room-windows.ts';
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
