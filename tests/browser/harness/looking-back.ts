import type { Page } from 'playwright-core';
import { tabTo } from './talking.ts';

/** Goes to what is called so by Tab, and presses it. */
export async function pressByKeys(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** A pattern for what is called by these words, whatever comes before or after them. */
export function holding(words: string): RegExp {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s*'));
}

/** All the text of the one thing that a selector finds. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).textContent()) ?? '';
}

/** Waits until the costs are there. */
export async function costsKnown(page: Page): Promise<void> {
  await page.locator('.walk__ends', { hasText: 'what was still within reach' }).waitFor();
}

/** What a talk came to, as anybody who looks at it reads it. */
export interface CameTo {
  readonly band: string;
  /** What was still within reach after the last reply: the score. */
  readonly score: string;
  readonly moments: readonly string[];
}

/** Reads off a look back, one's own or one that was passed on, what the talk came to. */
export async function readCameTo(page: Page): Promise<CameTo> {
  await costsKnown(page);
  return {
    band: await textOf(page, 'main .band'),
    score: await textOf(page, '.walk__ends [role=status]'),
    moments: await page.locator('.walk__mark').allTextContents(),
  };
}

/** What would be on the paper: the words, and what could only be pressed. */
export async function readPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = await page.evaluate(() => {
    const live = 'a[href], button, input, select, textarea, summary, dialog, [role=status]';
    const shown = (what: string) =>
      [...document.querySelectorAll(what)].filter((one) => one.checkVisibility());
    return {
      words: shown('body > *')
        .map((one) => one.textContent)
        .join(' '),
      live: shown(live).map((one) => one.outerHTML),
    };
  });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  return paper;
}

/** The page as a PDF: how it begins, and how many sheets it has. */
export async function readPdf(page: Page) {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return { begins: text.slice(0, 5), sheets: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}
