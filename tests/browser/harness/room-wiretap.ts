import type { Page } from 'playwright-core';

/** In the page, before anything of ours: writes down all that the window hears, and all that it puts by. */
export function tapWires(): void {
  const heard: string[] = [];
  Reflect.set(globalThis, 'heard', heard);
  const take = ({ data }: MessageEvent) => {
    heard.push(typeof data === 'string' ? data : JSON.stringify(data));
  };
  window.addEventListener('message', take, { capture: true });
  window.addEventListener('storage', ({ newValue }) => heard.push(newValue ?? ''));
  const Untapped = BroadcastChannel;
  globalThis.BroadcastChannel = class extends Untapped {
    constructor(name: string) {
      super(name);
      this.addEventListener('message', take);
    }
  };
  const put = Storage.prototype.setItem;
  Storage.prototype.setItem = function setItem(key: string, value: string): void {
    heard.push(value);
    put.call(this, key, value);
  };
}

/** In the page: listens by a channel of its own, as any window of the app may. */
function listenIn(): void {
  Reflect.set(globalThis, 'listener', new BroadcastChannel('softspoken-room'));
}

/** A third window of the app, which takes no part in any session and hears what is sent. */
export async function openListener({
  page,
  address,
}: {
  readonly page: Page;
  readonly address: string;
}) {
  const listener = await page.context().newPage();
  await listener.goto(`${address}#/about`);
  await listener.evaluate(listenIn);
  return listener;
}

/** All that a tapped window heard or put by since it was asked last. */
export function heardBy(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (Reflect.get(globalThis, 'heard') as string[]).splice(0));
}

/** In the page: every text, every attribute and every name that its document holds. */
function readDocument(): string {
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  return [document.title, document.documentElement.textContent, ...attributes].join('\n');
}

/** All that a window's document holds, seen or not. */
export function heldBy(page: Page): Promise<string> {
  return page.evaluate(readDocument);
}

/** The text of every script that a window has loaded. */
export async function scriptsOf(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  const scripts = names.filter((name) => name.endsWith('.js'));
  return Promise.all(scripts.map(async (name) => (await fetch(name)).text()));
}
