import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { scenarioText, storyId } from '../bench/generated-story.ts';
import { shippedScenarios } from '../scenarios/shipped.ts';
import { planRun, shipped } from './harness/planned-run.ts';
import { copyProject } from './harness/project-copy.ts';
import { serveFolder } from './harness/serve-folder.ts';
import { startApp } from './harness/start-app.ts';
import { allSaid, moveByHand, wordsSaid } from './harness/talking.ts';

const app = startApp();
const copy = copyProject();
afterAll(() => copy.remove());

describe('a file put into the scenarios folder', () => {
  test('stops the build while it has errors, all of them printed with their mends', () => {
    const bad = scenarioText(4)
      .replace('"format":1', '"format":1,"titel":"A"')
      .replace('"by":"amara"', '"by":"amra"');
    writeFileSync(copy.scenarioPath(storyId), bad);
    const { ok, printed } = copy.build();
    expect(ok).toBe(false);
    expect(printed).toContain(`${storyId}.scenario.json`);
    expect(printed).toMatch(/titel[\s\S]*title/);
    expect(printed).toMatch(/amra[\s\S]*amara/);
  });

  test('appears in the library of the built app once it is good', async () => {
    writeFileSync(copy.scenarioPath(storyId), scenarioText(4));
    const built = copy.build();
    expect(built.ok).toBe(true);
    // A made-up talk draws warnings: they are said, and stop nothing.
    expect(built.printed).toContain(' warning ');
    const served = await serveFolder(join(copy.folder, 'dist'));
    const page = await app.browser().newPage();
    await page.goto(served.address);
    await page.getByRole('link', { name: 'A long day', exact: true }).waitFor();
    const cards = page.getByRole('list', { name: 'Conversations' }).locator('article');
    expect(await cards.count()).toBe(shippedScenarios().length + 1);
    await page.close();
    await served.close();
  });
});

describe('a scenario file saved while the app runs for its writer', () => {
  const run = planRun(shipped('physician-and-the-ehr'), 'kind');
  const path = copy.scenarioPath(run.scenario.id);
  const original = readFileSync(path, 'utf8');
  const [first, second] = run.moves.filter(({ reply }) => reply !== null);
  if (first === undefined || second === undefined) throw new Error('the talk is too short');
  const turns = run.moves.indexOf(second) + 1;
  const here = run.moves[turns]?.scene.id ?? run.ending.id;

  /** As much of a scenario file as is changed here. */
  interface Scenes {
    readonly [id: string]: { lines: object[]; readonly choices?: readonly { id: string }[] };
  }

  /** Writes the file anew with one place in it changed. */
  function edit(change: (scenes: Scenes) => void): void {
    const file: { readonly scenes: Scenes } = JSON.parse(original);
    change(file.scenes);
    writeFileSync(path, JSON.stringify(file, null, 2));
  }

  async function talkSome(page: Page): Promise<void> {
    await page.goto(`${await copy.serve()}#/scenario/${run.scenario.id}`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await allSaid(page);
    for (const move of run.moves.slice(0, turns)) await moveByHand(page, move);
    await allSaid(page);
  }

  test('is checked, and the path is played again on what it says now', {
    timeout: 180_000,
  }, async () => {
    const page = await app.browser().newPage({ reducedMotion: 'reduce' });
    await talkSome(page);
    const { hash } = new URL(page.url());

    edit((scenes) => {
      const scene = scenes[here];
      if (scene !== undefined) scene.lines = [{ stage: 'A new stage direction.' }];
    });
    await expect.poll(() => wordsSaid(page), { timeout: 15_000 }).toBe('A new stage direction.');
    expect(new URL(page.url()).hash).toBe(hash);

    writeFileSync(path, original.replace('"format"', '"formt"'));
    const overlay = page.locator('vite-error-overlay');
    await overlay.waitFor({ state: 'attached' });
    await overlay.getByText(/formt/).first().waitFor();

    edit((scenes) => {
      const scene = scenes[first.scene.id];
      const choice = scene?.choices?.find(({ id }) => id === first.reply?.choice.id);
      if (choice !== undefined) choice.id = 'another-name';
    });
    await overlay.waitFor({ state: 'detached' });
    await page
      .getByText(
        /This scenario has been changed since you were last here. You go on after 0 of your/,
      )
      .waitFor();
    await page.close();
  });
});
