import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser/harness/find-browser.ts';
import { copyProject } from '../browser/harness/project-copy.ts';
import { serveFolder } from '../browser/harness/serve-folder.ts';
import { median, type Row, shown } from './measure.ts';

const steps = 200;
const scenario = 'weeks-without-a-word';

/** The value below which so many hundredths of all lie. */
function percentile(values: readonly number[], hundredth: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.ceil((sorted.length * hundredth) / 100) - 1);
  return sorted[at] ?? Number.NaN;
}

/** In a window: notes, by the clock of the day, when what it shows last changed and was painted. */
function watchChanges(): void {
  const now = () => performance.timeOrigin + performance.now();
  Reflect.set(globalThis, 'changedAt', 0);
  const watch = new MutationObserver(() => {
    // A frame is painted after the callbacks before it; the next task comes after that.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Reflect.set(globalThis, 'changedAt', now());
      port2.postMessage(null);
    });
  });
  // The console's clocks change each second all by themselves, so they are left out.
  const found = document.querySelectorAll(
    '.console__steps, .console__now, body:not(:has(.console))',
  );
  for (const what of found) {
    watch.observe(what, { subtree: true, childList: true, characterData: true, attributes: true });
  }
}

/** In the console: presses a button by what it says, and tells when. */
function pressStep(label: string): number {
  const all = document.querySelectorAll<HTMLElement>('.steps button, .at-hand button');
  const button = [...all].find(({ textContent }) => textContent.startsWith(label));
  if (button === undefined) throw new Error(`nothing is called ${label}`);
  const at = performance.timeOrigin + performance.now();
  button.click();
  return at;
}

/** Waits in a window until it has changed since a time, and tells when it had been painted. */
async function changedSince(page: Page, since: number): Promise<number> {
  const found = await page.waitForFunction(
    (from) => {
      const at = Number(Reflect.get(globalThis, 'changedAt'));
      return at > from && at;
    },
    since,
    { polling: 5, timeout: 10_000 },
  );
  return Number(await found.jsonValue());
}

/** All that both windows show differently: through a vote, step by step, and back again. */
const round = [
  ...['Open the silent vote', 'Let them talk', 'Show the count', 'Vote again', 'Show the count'],
  ...['Undo', 'Undo', 'Undo', 'Undo', 'Undo'],
];

async function openRoom(browser: Browser, address: string): Promise<readonly [Page, Page]> {
  const context = await browser.newContext();
  // What runs this file marks functions by their names; in the page there is nobody to do that.
  await context.addInitScript('globalThis.__name = (it) => it');
  const trainer = await context.newPage();
  await trainer.goto(`${address}#/room/new/${scenario}`);
  const opening = context.waitForEvent('page');
  await trainer.getByRole('button', { name: 'Open the room' }).click();
  const screen = await opening;
  await trainer.getByRole('button', { name: 'Begin' }).click();
  await trainer.getByRole('button', { name: 'Read all of it' }).click();
  await screen.locator('.reply-card').first().waitFor();
  return [trainer, screen];
}

async function timesOfSteps(windows: readonly [Page, Page]): Promise<readonly number[]> {
  const [trainer] = windows;
  for (const page of windows) await page.evaluate(watchChanges);
  const times: number[] = [];
  while (times.length < steps) {
    const label = round[times.length % round.length] ?? '';
    const since = await trainer.evaluate(pressStep, label);
    const changed = await Promise.all(windows.map((page) => changedSince(page, since)));
    times.push(Math.max(...changed) - since);
  }
  return times;
}

/** From a click in the console until both windows of a room have painted what comes of it. */
export async function measureRoom(): Promise<readonly Row[]> {
  const copy = copyProject();
  const { ok, printed } = copy.build();
  if (!ok) throw new Error(printed);
  const app = await serveFolder(join(copy.folder, 'dist'));
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...browserFlags],
  });
  try {
    const times = await timesOfSteps(await openRoom(browser, app.address));
    const row = (what: string, value: number, target: string): Row => {
      return { what, ours: `${shown(value)} ms`, ink: '', ratio: '', target };
    };
    return [
      row(`room: click to both windows painted, median of ${steps}`, median(times), ''),
      row('room: click to both windows painted, 95th percentile', percentile(times, 95), ''),
    ];
  } finally {
    await browser.close();
    await Promise.all([app.close(), copy.remove()]);
  }
}
