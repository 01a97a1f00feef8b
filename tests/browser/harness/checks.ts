import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Puts axe into the page, once for each time that it is loaded; the content policy has no say in it. */
async function withAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => Reflect.has(globalThis, 'axe'))) return;
  await page.evaluate(axe.source);
}

/** What axe finds against WCAG 2.2 A and AA, the size of targets too: the rule and where. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error('what stands in frames would not be looked at');
  await withAxe(page);
  return page.evaluate(async (values) => {
    const { violations } = await (Reflect.get(globalThis, 'axe') as typeof axe).run(document, {
      runOnly: { type: 'tag', values: [...values] },
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, tags);
}

/** How far the page is wider than the window, and what makes it so. */
export function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const names = wide.map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    return [`${scrollWidth - clientWidth} px too wide`, ...names.slice(0, 5)];
  });
}

/** Every animation that runs on the page now, or will. */
export function animations(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => {
        // What takes no time moves nothing.
        const length = effect?.getComputedTiming().endTime;
        return playState !== 'finished' && typeof length === 'number' && length > 1;
      })
      .map(({ effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        return `${target?.tagName.toLowerCase()}.${target?.className}`;
      }),
  );
}

const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Adds a sheet that the content policy has no say in. */
export function addSheet(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** Spaces the text as WCAG 1.4.12 lets readers do. */
export function spaceText(page: Page): Promise<void> {
  return addSheet(page, spacing);
}

/** Every element whose own text is cut off by its box. */
export function clippedText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hides = /hidden|clip/;
    const hasOwnText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const isClipped = (element: Element) => {
      const style = getComputedStyle(element);
      // What only screen readers are given is cut off on purpose.
      if (element.clientWidth <= 1 || style.clipPath !== 'none') return false;
      // The map as drawn shortens what the map in words, beside it, says in full.
      if (element.closest('.map__frame') !== null) return false;
      const tall = hides.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      const wide = hides.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      return tall || wide;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        if (!isClipped(element)) return false;
        return hasOwnText(element) || [...element.querySelectorAll('*')].some(hasOwnText);
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });
}
