import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { planRun, shipped } from './harness/planned-run.ts';
import { serveFolder } from './harness/serve-folder.ts';
import { dist, startApp } from './harness/start-app.ts';
import { allSaid, moveByHand, replies } from './harness/talking.ts';

const app = startApp();
const { scenario, moves } = planRun(shipped('physician-and-the-ehr'), 'kind');
const title = (page: Page) => page.getByRole('link', { name: scenario.title, exact: true });

/** What the first screen says beside the cards, and how it is set. */
const frame = (page: Page) =>
  page.evaluate(() => {
    // How a file breaks its lines is not seen.
    const words = (name: string) => document.querySelector(name)?.textContent?.replace(/\s+/g, '');
    const heading = document.querySelector('h1');
    return {
      bar: words('.top-bar'),
      heading: heading?.textContent,
      lead: words('.lead'),
      left: heading?.getBoundingClientRect().left,
      top: heading?.getBoundingClientRect().top,
      paper: getComputedStyle(document.body).backgroundColor,
      ink: heading === null ? '' : getComputedStyle(heading).color,
    };
  });

test('the frame of the first screen stands in the page before any script, styled and in its place', async () => {
  let alive = {};
  await app.visit({}, async ({ page }) => {
    await title(page).waitFor();
    alive = await frame(page);
  });
  await app.visit({ javaScriptEnabled: false }, async ({ page }) => {
    await page.locator('h1').waitFor();
    expect(await frame(page)).toEqual(alive);
  });
});

test('what comes before the library can be used weighs at most 120 kB, and no picture or talk is waited for', async () => {
  const served = await serveFolder(dist, { gzip: true });
  const page = await app.browser().newPage();
  const loads: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    const kind = request.resourceType();
    if (!['document', 'script', 'stylesheet'].includes(kind)) return;
    loads.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(served.address);
  await title(page).waitFor();
  const sizes = await Promise.all(loads);
  await page.close();
  await served.close();
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120_000);
});

test('the app runs from the root of a host as well as from a folder', async () => {
  const served = await serveFolder(dist, { under: '/' });
  const page = await app.browser().newPage();
  await page.goto(`${served.address}#/about`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${served.address}#/`);
  await title(page).click();
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  await page.close();
  await served.close();
});

/** Counts the frames from a press on a reply to the first that shows it as said. */
async function framesToSay(page: Page, place: number): Promise<number> {
  const counted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const said = () => document.querySelector('.your-reply__says')?.textContent;
        const before = said();
        const count = (frame: number) => () => {
          if (said() !== before || frame > 200) resolve(frame);
          else requestAnimationFrame(count(frame + 1));
        };
        document.addEventListener('click', () => requestAnimationFrame(count(1)), {
          capture: true,
          once: true,
        });
      }),
  );
  await replies(page)
    .nth(place - 1)
    .click();
  return counted;
}

test('a reply shows within two frames of its choice, at every decision', async () => {
  await app.visit({ place: `/scenario/${scenario.id}` }, async ({ page }) => {
    await page.getByRole('button', { name: 'Begin' }).click();
    const frames: number[] = [];
    for (const move of moves.slice(0, 8)) {
      await page.locator('.exchange__answer').waitFor();
      await page.keyboard.press('Shift');
      if (move.reply === null) await moveByHand(page, move);
      else frames.push(await framesToSay(page, move.reply.place));
    }
    expect(frames.length).toBeGreaterThan(2);
    expect(frames.filter((count) => count > 2)).toEqual([]);
  });
});

test('words take their time, and any press completes them', async () => {
  await app.visit({ place: `/scenario/${scenario.id}` }, async ({ page }) => {
    await page.getByRole('button', { name: 'Begin' }).click();
    const waiting = page.locator('.exchange__now[data-waiting="true"]');
    await waiting.waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    expect(await waiting.count()).toBe(1);
    await page.mouse.click(5, 400);
    await allSaid(page);
  });
});
