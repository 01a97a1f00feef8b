import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { costsKnown, pressByKeys, readCameTo, textOf } from './harness/looking-back.ts';
import { type PlannedRun, pathOf, planRun, shipped } from './harness/planned-run.ts';
import { startApp, type Visitor } from './harness/start-app.ts';
import { allSaid, moveByHand, replies, tabTo } from './harness/talking.ts';

const app = startApp();
const scenario = shipped('weeks-without-a-word');
const run = planRun(scenario, 'kind');

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name }).first().waitFor();

/** Talks to an ending and looks back, by hand. */
async function lookBackAt({ page, go }: Visitor, { moves }: PlannedRun): Promise<void> {
  await go(`/scenario/${scenario.id}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  for (const move of moves) {
    await allSaid(page);
    await moveByHand(page, move);
  }
  await page.getByRole('link', { name: 'Look back at it' }).click();
  await page.getByRole('button', { name: 'Skip this' }).click();
  await costsKnown(page);
}

const scaleOf = (page: Page) =>
  page
    .locator('.map__plane')
    .evaluate((plane) => new DOMMatrix(getComputedStyle(plane).transform).a);

/** Opens the map and holds it nearer, walks to a scene and back, all by keys. */
async function mapByKeys(page: Page): Promise<void> {
  await pressByKeys(page, /^The map/);
  await page.locator('.map-scene').first().waitFor();
  const before = await scaleOf(page);
  // The frame comes first, since it scrolls, and then the scenes in reading order.
  await tabTo(page, /^On your path, place 1:/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('+');
  expect(await scaleOf(page)).toBeCloseTo(before * 1.25, 3);
  await page.keyboard.press('Enter');
  await page.locator('.map__picked h3:focus', { hasText: 'Place 1 on your path' }).waitFor();
  await pressByKeys(page, 'Close');
  expect(await page.locator('.map-scene:focus').getAttribute('data-scene')).toBe(scenario.start);
}

/** Keeps a sentence to say to somebody, by keys. */
async function carryOver(page: Page): Promise<void> {
  await pressByKeys(page, /^Carry it over/);
  await page.getByRole('textbox', { name: 'Which one sentence will you use?' }).focus();
  await page.keyboard.type('What has waiting been like?');
  await page.getByRole('textbox', { name: 'With whom?' }).focus();
  await page.keyboard.type('The next caller');
  await pressByKeys(page, 'Keep it');
  await page.locator('.meant-list', { hasText: 'What has waiting been like?' }).waitFor();
}

/** Saves the talk as a file; gives back its text. */
async function saveAsFile(page: Page): Promise<string> {
  await pressByKeys(page, /^Take it with you/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pressByKeys(page, 'Save as a file'),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  // Small enough for any post, and nothing in it but the talk.
  expect(text.length).toBeLessThan(4_000);
  return text;
}

async function openFile(page: Page, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a scenario file' }).click(),
  ]);
  await chooser.setFiles({
    name: 'weeks-without-a-word.run.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test('the map, a sentence to carry over, a file and a moment tried again are reached by keys alone', async () => {
  let saved = '';
  let cameTo: unknown = null;
  await app.visit({ reducedMotion: 'reduce', acceptDownloads: true }, async (visitor) => {
    const { page } = visitor;
    await lookBackAt(visitor, run);
    cameTo = await readCameTo(page);
    await mapByKeys(page);
    await carryOver(page);
    saved = await saveAsFile(page);
    // From the top again, past the map's forty scenes.
    await page.getByRole('heading', { level: 1 }).focus();
    await tabTo(page, /^Moment \d+,/);
    await page.keyboard.press('ArrowRight');
    const stood = await textOf(page, '.moment__title');
    const at = Number(/^Moment (\d+) of/.exec(stood)?.[1]) - 1;
    await pressByKeys(page, 'Try this moment again');
    await allSaid(page);
    const scene = scenario.scenes.find(({ id }) => id === pathOf(run)[at]?.scene);
    const offered = scene?.kind === 'decision' ? scene.choices.length : 0;
    expect(await replies(page).count()).toBeGreaterThan(2);
    expect(await replies(page).count()).toBeLessThanOrEqual(offered);
  });
  await app.visit({}, async ({ page }) => {
    await openFile(page, saved);
    await heading(page, /that was passed on to you$/);
    expect(await readCameTo(page)).toEqual(cameTo);
  });
});

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Two fingers that move apart, from these places to those. */
async function stretch(cdp: CDPSession, from: readonly Finger[], to: readonly Finger[]) {
  const touch = (type: string, touchPoints: readonly Finger[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] } as never);
  await touch('touchStart', from);
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const between = from.map(({ x, y }, n) => ({
      x: x + part * ((to[n]?.x ?? x) - x),
      y: y + part * ((to[n]?.y ?? y) - y),
    }));
    await touch('touchMove', between);
  }
  await touch('touchEnd', []);
}

test('on a phone two fingers stretch the map, and a scene that is tapped opens within reach', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
  await app.visit({ ...phone, reducedMotion: 'reduce' }, async (visitor) => {
    const { page } = visitor;
    await lookBackAt(visitor, run);
    await page.getByRole('button', { name: /^The map/ }).tap();
    await page.locator('.map-scene').first().waitFor();
    await page.locator('.map__frame').scrollIntoViewIfNeeded();
    const frame = await page.locator('.map__frame').boundingBox();
    if (frame === null) throw new Error('there is no map');
    const middle = { x: frame.x + frame.width / 2, y: Math.min(frame.y + frame.height / 2, 600) };
    const before = await scaleOf(page);
    const fingers = (apart: number) => [
      { x: middle.x - apart, y: middle.y },
      { x: middle.x + apart, y: middle.y },
    ];
    const cdp = await page.context().newCDPSession(page);
    await stretch(cdp, fingers(40), fingers(80));
    expect(await scaleOf(page)).toBeGreaterThan(before * 1.5);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    await page.locator(`[data-scene="${scenario.start}"]`).tap();
    const told = await page.locator('.map__picked').boundingBox();
    expect(told?.x).toBeGreaterThanOrEqual(0);
    expect((told?.x ?? 0) + (told?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(await page.locator('.map__picked h3').isVisible()).toBe(true);
  });
});
