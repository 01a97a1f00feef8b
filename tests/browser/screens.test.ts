import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { animations, axeViolations, clippedText, overflow, spaceText } from './harness/checks.ts';
import { startApp, type VisitOptions, type Visitor } from './harness/start-app.ts';
import { stops, tour } from './harness/tour.ts';

const app = startApp();

type Check = (page: Page) => Promise<readonly string[]>;

/** Goes through every screen and holds the checks against each; all that is found is told at once. */
async function expectOnEveryScreen(
  options: VisitOptions,
  checks: Readonly<Record<string, Check>>,
  first: (visitor: Visitor) => Promise<void> = async () => {},
): Promise<void> {
  const seen: string[] = [];
  const found: string[] = [];
  await app.visit(options, async (visitor) => {
    await first(visitor);
    for await (const stop of tour(visitor)) {
      if (!seen.includes(stop)) seen.push(stop);
      for (const [name, check] of Object.entries(checks)) {
        for (const what of await check(visitor.page)) found.push(`${stop}: ${name}: ${what}`);
      }
    }
  });
  expect(found).toEqual([]);
  expect(seen.toSorted()).toEqual(stops.toSorted());
}

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

const looks = sizes.flatMap(({ width, height }) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, height, colorScheme })),
);

test.for(looks)('every screen at $width px, $colorScheme, is open to everybody', async (look) => {
  const { width, height, colorScheme } = look;
  await expectOnEveryScreen(
    { viewport: { width, height }, colorScheme, reducedMotion: 'reduce' },
    { moving: animations, overflow, axe: axeViolations },
  );
});

test('every screen fits 320 px, which is 1280 px at 400 %, its text spaced too', async () => {
  const spaced: Check = async (page) => {
    await spaceText(page);
    return [...(await overflow(page)), ...(await clippedText(page))];
  };
  await expectOnEveryScreen(
    { viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' },
    { overflow, clipped: clippedText, spaced },
  );
});

test('every screen fits 320 px with the largest text of the settings', async () => {
  const largest = async ({ page, go }: Visitor) => {
    await go('/settings');
    await page.getByText('Largest', { exact: true }).click();
    await page.locator('html[data-text="1.5"]').waitFor();
    await go('/');
  };
  await expectOnEveryScreen(
    { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' },
    { overflow, clipped: clippedText },
    largest,
  );
});
