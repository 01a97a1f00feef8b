import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { browserFlags } from './find-browser.ts';
import { type Served, serveFolder } from './serve-folder.ts';
import { watchFaults } from './watch-faults.ts';

export const dist = join(import.meta.dirname, '../../../dist');

/** Somebody with a browser of their own: nothing kept in it, the library open. */
export interface Visitor {
  readonly page: Page;
  /** The address of the app, ending in a stroke. */
  readonly address: string;
  /** Goes to a place of the app, as it stands behind the `#`. */
  go(place: string): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Runs in the page before anything of ours. */
  readonly before?: () => void;
  /** Where the visit begins; the library unless given. */
  readonly place?: string;
  /** Faults that this journey is about, so that they are none. */
  readonly allowed?: RegExp;
}

/** The built app being served to visitors. */
export interface RunningApp {
  visit(options: VisitOptions, journey: (visitor: Visitor) => Promise<void>): Promise<void>;
  browser(): Browser;
  address(): string;
}

const laptop = { width: 1280, height: 800 };

async function visitIn(
  { browser, address }: { readonly browser: Browser; readonly address: string },
  options: VisitOptions,
  journey: (visitor: Visitor) => Promise<void>,
): Promise<void> {
  const { before, place = '/', allowed, ...context } = options;
  const visited = await browser.newContext({ viewport: laptop, ...context });
  visited.setDefaultTimeout(15_000);
  const faults = await watchFaults(visited, new URL(address).origin);
  if (before !== undefined) await visited.addInitScript(before);
  const page = await visited.newPage();
  const go = async (to: string) => {
    await page.goto(`${address}#${to}`);
  };
  await go(place);
  await journey({ page, address, go });
  await visited.close();
  const wrong = faults.filter((fault) => allowed === undefined || !allowed.test(fault));
  if (wrong.length > 0) throw new Error(`went wrong on the way:\n${wrong.join('\n')}`);
}

/** Serves the built app and starts a browser, for all tests of the file that asks. */
export function startApp(folder: string = dist): RunningApp {
  let browser: Browser | null = null;
  let served: Served | null = null;
  const running = () => {
    if (browser === null || served === null) throw new Error('the app is not running yet');
    return { browser, address: served.address };
  };
  beforeAll(async () => {
    served = await serveFolder(folder);
    browser = await chromium.launch({
      executablePath: inject('browserPath'),
      args: [...browserFlags],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    visit: (options, journey) => visitIn(running(), options, journey),
    browser: () => running().browser,
    address: () => running().address,
  };
}
