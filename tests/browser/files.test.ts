import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readRubrics } from '../../src/cli/read-scenario-file.ts';
import { parseScenario } from '../../src/core/scenario/parse-scenario.ts';
import { scenarioText } from '../bench/generated-story.ts';
import { planRun } from './harness/planned-run.ts';
import { startApp } from './harness/start-app.ts';
import { allSaid, moveByHand } from './harness/talking.ts';

const app = startApp();

const good = scenarioText(6);
const parsed = parseScenario(good, readRubrics());
if (!parsed.ok) throw new Error('the good file is not good');
const run = planRun(parsed.scenario, 'kind');

const bad = good
  .replace('"format":1', '"format":1,"titel":"A long day"')
  .replace('"to":"scene-1"', '"to":"scen-1"');

type Bring = (page: Page, text: string) => Promise<void>;

const byButton: Bring = async (page, text) => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a scenario file' }).click(),
  ]);
  const buffer = Buffer.from(text);
  await chooser.setFiles({ name: 'mine.scenario.json', mimeType: 'application/json', buffer });
};

const byDropping =
  (target: string): Bring =>
  async (page, text) => {
    await page.locator(target).waitFor();
    const dataTransfer = await page.evaluateHandle((words) => {
      const data = new DataTransfer();
      data.items.add(new File([words], 'mine.scenario.json', { type: 'application/json' }));
      return data;
    }, text);
    for (const event of ['dragenter', 'dragover', 'drop']) {
      await page.dispatchEvent(target, event, { dataTransfer });
    }
  };

const ways: readonly (readonly [string, Bring])[] = [
  ['opened by the button', byButton],
  ['dropped on its place', byDropping('.file-drop')],
  ['dropped anywhere on the page', byDropping('h1')],
];

const card = (page: Page) => page.getByRole('link', { name: 'A long day', exact: true });

test.for(ways)('a good file, %s, can be played to its end and is kept', async ([, bring]) => {
  await app.visit({ reducedMotion: 'reduce' }, async ({ page }) => {
    await bring(page, good);
    await page.getByText('“A long day” is in your library now.').waitFor();
    await page.reload();
    await card(page).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await allSaid(page);
    for (const move of run.moves) await moveByHand(page, move);
    await page.getByRole('heading', { name: run.ending.ending.title }).waitFor();
  });
});

test.for(ways)('a bad file, %s, is answered with every problem and its mend', async ([, bring]) => {
  await app.visit({}, async ({ page }) => {
    await bring(page, bad);
    const dialog = page.getByRole('dialog', { name: 'This file cannot be played yet' });
    await dialog.getByText('2 things have to change', { exact: false }).waitFor();
    const words = (await dialog.textContent()) ?? '';
    expect(words).toMatch(/titel/);
    expect(words).toMatch(/scen-1/);
    expect(words).toMatch(/line 1/i);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await card(page).count()).toBe(0);
  });
});

test('an opened scenario can be removed again', async () => {
  await app.visit({}, async ({ page }) => {
    await byButton(page, good);
    await card(page).waitFor();
    await page.getByRole('button', { name: /^Remove/ }).click();
    await card(page).waitFor({ state: 'detached' });
    await page.reload();
    await page
      .getByRole('link', { name: /^Begin/ })
      .first()
      .waitFor();
    expect(await card(page).count()).toBe(0);
  });
});
