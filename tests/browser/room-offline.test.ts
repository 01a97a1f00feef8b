import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { planRun, shipped } from './harness/planned-run.ts';
import { agreed, type Led } from './harness/room-agree.ts';
import { reckonerOf } from './harness/room-kept.ts';
import { decided, leadBriefly, readThrough } from './harness/room-leading.ts';
import { bothIn, consoleAt, openRoom, screenAt, type Windows } from './harness/room-windows.ts';
import { serveFolder } from './harness/serve-folder.ts';
import { dist, startApp } from './harness/start-app.ts';

const app = startApp();
const scenario = shipped('weeks-without-a-word');

/** The browser itself may ask for the icon again when the place changes; of all else `asked` knows. */
const iconAsked = /icon\.svg|Failed to load resource/;

/** Waits until all is there that a session needs: what is worked out beside it, and the app kept by the browser. */
async function allThere({ trainer, screen, roomId }: Windows): Promise<void> {
  await trainer.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // The review, the best way and the map: three more than the log alone.
  const known = await screen.waitForFunction(
    (name) => (sessionStorage.getItem(name) ?? '').includes('"edition":3'),
    `softspoken-screen-${roomId}`,
  );
  await known.dispose();
}

/** What the browser keeps of the app, from the page's folder on. */
function keptFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const { href } = new URL('./', location.href);
    return all.flatMap((kept) => kept.map(({ url }) => url.slice(href.length))).sort();
  });
}

/** What was built, but for the worker that keeps it; the page goes by its folder's address. */
function builtFiles(): readonly string[] {
  const all = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(dist, join(parentPath, name)));
  const kept = paths.filter((path) => path !== 'offline-worker.js');
  return kept.map((path) => (path === 'index.html' ? '' : path.split(sep).join('/'))).sort();
}

test('no request leaves while a room is led, with the network off, from its first line to its record', async () => {
  await app.visit({ reducedMotion: 'reduce', allowed: iconAsked }, async (visitor) => {
    const context = visitor.page.context();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const windows = await openRoom(visitor, scenario.id);
    const led: Led = { windows, reckoner: reckonerOf(scenario) };
    await agreed(led);
    await allThere(windows);
    expect(asked.length).toBeGreaterThan(10);

    await context.setOffline(true);
    asked.length = 0;
    await leadBriefly(led, planRun(scenario, 'kind'), async () => undefined);
    expect(asked).toEqual([]);
    await windows.trainer.getByRole('link', { name: 'See the record' }).click();
    await windows.trainer.getByRole('heading', { name: 'Moment by moment' }).waitFor();
    expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
    await context.setOffline(false);
  });
}, 180_000);

test('both windows are loaded again, closed and opened again when the server is gone', async () => {
  const served = await serveFolder(dist);
  const context = await app.browser().newContext();
  try {
    const page = await context.newPage();
    const { address } = served;
    const go = async (place: string) => void (await page.goto(`${address}#${place}`));
    const windows = await openRoom({ page, address, go }, scenario.id);
    const led: Led = { windows, reckoner: reckonerOf(scenario) };
    await allThere(windows);
    expect(await keptFiles(page)).toEqual(builtFiles());
    await served.close();
    expect(await fetch(address).catch(() => 'gone')).toBe('gone');

    await readThrough(led, windows.screen);
    const log = await decided(led, 'b');
    await Promise.all([windows.screen.reload(), windows.trainer.reload()]);
    await bothIn(led.windows, 'whatHappened');
    await windows.screen.close();
    led.windows = { ...led.windows, screen: await screenAt(led.windows) };
    await windows.trainer.close();
    led.windows = { ...led.windows, trainer: await consoleAt(led.windows) };
    await bothIn(led.windows, 'whatHappened');
    expect(await agreed(led)).toEqual(log);
    await readThrough(led, led.windows.trainer);
  } finally {
    await context.close();
    await served.close();
  }
});
