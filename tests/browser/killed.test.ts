import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { browserFlags } from './harness/find-browser.ts';
import { planRun, shipped } from './harness/planned-run.ts';
import { startApp } from './harness/start-app.ts';
import { allSaid, moveByHand, wordsSaid } from './harness/talking.ts';

const app = startApp();
const run = planRun(shipped('physician-and-the-ehr'), 'kind');
const profile = mkdtempSync(join(tmpdir(), 'profile-'));
const started: ChildProcess[] = [];

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Starts a browser of our own on the profile, so that it can be killed as a loss of power would. */
async function start(): Promise<{ page: Page; kill: () => Promise<void> }> {
  const child = spawn(inject('browserPath'), [
    ...browserFlags,
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]);
  started.push(child);
  const address = await new Promise<string>((resolve) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      const found = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const kill = async () => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  return { page, kill };
}

test('a browser that is killed right after a reply loses not one', async () => {
  const first = await start();
  await first.page.goto(`${app.address()}#/scenario/${run.scenario.id}`);
  await first.page.getByRole('button', { name: 'Begin' }).click();
  await allSaid(first.page);
  for (const move of run.moves.slice(0, 6)) await moveByHand(first.page, move);
  const words = await wordsSaid(first.page);
  const { hash } = new URL(first.page.url());
  await first.kill();

  const second = await start();
  await second.page.goto(`${app.address()}${hash}`);
  expect(await wordsSaid(second.page)).toBe(words);
  await second.page.goto(app.address());
  await second.page.getByRole('link', { name: /^Continue/ }).waitFor();
  await second.kill();
});
