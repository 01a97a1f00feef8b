import { test } from 'vitest';
import { clippedText, overflow, spaceText } from './harness/checks.ts';
import { type Check, expectOnEveryScreen, openToEverybody } from './harness/every-screen.ts';
import { startApp, type Visitor } from './harness/start-app.ts';

const app = startApp();

test.for(['light', 'dark'] as const)(
  'every screen at 390 px, %s, is open to everybody',
  async (colorScheme) => {
    const viewport = { width: 390, height: 844 };
    await expectOnEveryScreen(app, { viewport, colorScheme }, openToEverybody);
  },
);

test('every screen fits 320 px, which is 1280 px at 400 %, its text spaced too', async () => {
  const spaced: Check = async (page) => {
    await spaceText(page);
    return [...(await overflow(page)), ...(await clippedText(page))];
  };
  const viewport = { width: 320, height: 256 };
  await expectOnEveryScreen(app, { viewport }, { overflow, clipped: clippedText, spaced });
});

test('every screen fits 320 px with the largest text of the settings', async () => {
  const first = async ({ page, go }: Visitor) => {
    await go('/settings');
    await page.getByText('Largest', { exact: true }).click();
    await page.locator('html[data-text="1.5"]').waitFor();
    await go('/');
  };
  const viewport = { width: 320, height: 640 };
  await expectOnEveryScreen(app, { viewport, first }, { overflow, clipped: clippedText });
});
