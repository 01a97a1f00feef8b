import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const reader = require.resolve('@guidepup/virtual-screen-reader/browser.js');

/** Written as text: what the test runner makes of an `import()` means nothing to a page. */
const startIn = `async (from) => {
  const { virtual } = await import(from);
  globalThis.reader = virtual;
  await virtual.start({ container: document.body });
}`;

const readAll = `(async () => {
  const { reader } = globalThis;
  await reader.clearSpokenPhraseLog();
  for (let n = 0; n < 500; n++) {
    await reader.next();
    if ((await reader.lastSpokenPhrase()) === 'end of document') return reader.spokenPhraseLog();
  }
  throw new Error('the page is read without end');
})()`;

/** A screen reader that is run in the page, as a script of the app's own place, under its own policy. */
export async function startReader(page: Page, address: string): Promise<void> {
  const from = `${address}screen-reader.js`;
  const body = readFileSync(reader, 'utf8');
  await page.route(from, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.evaluate(`(${startIn})(${JSON.stringify(from)})`);
}

/** Everything that is heard when the page is read from its top to its end. */
export function hearAll(page: Page): Promise<readonly string[]> {
  return page.evaluate(readAll);
}

/** What was called out since it was asked last, without anybody reading on. */
export async function calledOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(async () => {
    const log = await globalThis.reader.spokenPhraseLog();
    await globalThis.reader.clearSpokenPhraseLog();
    return log;
  })()`);
}

const squeezed = (text: string) => text.replace(/\s/g, '');

/** What a phrase says of the thing that is read, and not out of it: where it ends, and what a button is called. */
const frame = /^end of |^button, |^emphasis$/;

/** How often words are heard, whatever they are cut into; what only names a button is not counted. */
export function timesHeard(phrases: readonly string[], words: string): number {
  const heard = squeezed(phrases.filter((phrase) => !frame.test(phrase)).join(''));
  return heard.split(squeezed(words)).length - 1;
}
