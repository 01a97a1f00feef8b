import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Where on a page the replies and the answers are to be found. */
export interface Places {
  readonly reply: string;
  /** The element that holds the words of the answer, and what they hold when it has come. */
  readonly answer: string;
  readonly words: string;
  /** The part of an answer that is seen first. */
  readonly firstSeen: string;
  /** What is true of the page once the first scene rests. */
  readonly rested: string;
}

/** Milliseconds: since the page was asked for, and since the press on a reply. */
export interface PageTimes {
  readonly firstPaint: number;
  readonly replyPossible: number;
  readonly answerThere: number;
  readonly answerSeen: number;
}

/** Slow 4G on a telephone whose processor is four times slower. */
export const conditions = { cpu: 4, latency: 400, kbitDown: 1_600, kbitUp: 750 };

async function slowDown(page: Page): Promise<void> {
  // What runs this file marks functions by their names; in the page there is nobody to do that.
  await page.addInitScript('globalThis.__name = (it) => it');
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.latency,
    downloadThroughput: (conditions.kbitDown * 1000) / 8,
    uploadThroughput: (conditions.kbitUp * 1000) / 8,
  });
  await wire.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu });
}

/** Notes, frame by frame, when a reply can first be given. */
function watchReplies({
  reply,
  begin,
}: {
  readonly reply: string;
  readonly begin: string | null;
}): void {
  const look = (): void => {
    if (document.querySelector(reply) !== null) {
      Reflect.set(globalThis, 'replyPossible', performance.now());
      return;
    }
    const way = begin === null ? null : document.querySelector(begin);
    if (way instanceof HTMLElement) way.click();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** From the press on a reply to the frame that has the answer, and to the one that shows it more than half. */
function watchAnswer({ answer, words, firstSeen }: Places): Promise<[number, number]> {
  return new Promise((resolve) => {
    const opacity = (element: Element | null): number =>
      element === null
        ? 1
        : Number(getComputedStyle(element).opacity) * opacity(element.parentElement);
    const watch = (start: number): void => {
      let there: number | null = null;
      const look = (now: number): void => {
        const holder = [...document.querySelectorAll(answer)].find((element) =>
          element.textContent?.includes(words),
        );
        if (holder !== undefined) {
          there ??= now - start;
          const seen = holder.querySelector(firstSeen) ?? holder;
          if (opacity(seen) > 0.5) {
            resolve([there, now - start]);
            return;
          }
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    document.addEventListener('click', (event) => watch(event.timeStamp), {
      capture: true,
      once: true,
    });
  });
}

const paintTime = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;

async function possibleOn(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  const found = await page.waitForFunction(() => Reflect.get(globalThis, 'replyPossible'), null, {
    timeout: 60_000,
  });
  return Number(await found.jsonValue());
}

/** Measures one visit to a page that opens at its first scene. */
export async function timesOf(
  context: BrowserContext,
  address: string,
  places: Places,
): Promise<PageTimes> {
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(watchReplies, { reply: places.reply, begin: null });
  const replyPossible = await possibleOn(page, address);
  const firstPaint = await page.evaluate(paintTime);
  await page.locator(places.rested).first().waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(1_500);
  const watched = page.evaluate(watchAnswer, places);
  await page.locator(places.reply).first().click();
  const [answerThere, answerSeen] = await watched;
  await page.close();
  return { firstPaint, replyPossible, answerThere, answerSeen };
}

/** How long it takes somebody new who presses Begin as soon as that can be done. */
export async function beginTime(
  browser: Browser,
  address: string,
  { reply, begin }: { readonly reply: string; readonly begin: string },
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(watchReplies, { reply, begin });
  const time = await possibleOn(page, address);
  await context.close();
  return time;
}
