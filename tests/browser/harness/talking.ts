import type { Page } from 'playwright-core';
import type { Move } from './planned-run.ts';

/** The replies on offer. */
export const replies = (page: Page) =>
  page.getByRole('list', { name: 'What do you say?' }).getByRole('button');

/** The way on from a scene that is only read. */
const continueButton = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true });

/** Everything that is said in the scene now, once it is all there. */
export async function wordsSaid(page: Page): Promise<string> {
  await allSaid(page);
  return (await page.locator('.exchange__answer .speech').textContent()) ?? '';
}

/** Waits until all words of the scene are there, and what can be done next with them. */
export async function allSaid(page: Page): Promise<void> {
  await page.locator('.exchange__now[data-waiting="false"]').waitFor({ state: 'attached' });
}

/** Completes the words by a key, as any key does. */
export async function hurry(page: Page): Promise<void> {
  const there = page.locator('.exchange__now[data-waiting="false"]');
  await page.locator('.exchange__now').waitFor();
  // A key pressed before the page listens is lost, and then the words would take their time.
  while ((await there.count()) === 0) await page.keyboard.press('Shift', { delay: 20 });
}

/** Acts, and waits until the scene has given way to another. */
async function untilMoved(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await page.locator('.exchange__answer').elementHandle();
  await act();
  await before?.waitForElementState('hidden');
  await page.locator('.exchange__answer').waitFor();
}

/** Makes a move by mouse. */
export async function moveByHand(page: Page, { reply }: Move): Promise<void> {
  await untilMoved(page, () =>
    reply === null
      ? continueButton(page).click()
      : replies(page)
          .nth(reply.place - 1)
          .click(),
  );
}

/** Makes a move by keys alone: any key completes the words, a number answers, Tab and Enter go on. */
export async function moveByKeys(page: Page, { reply }: Move): Promise<void> {
  await hurry(page);
  await untilMoved(page, async () => {
    if (reply !== null) return page.keyboard.press(String(reply.place));
    await tabTo(page, 'Continue');
    await page.keyboard.press('Enter');
  });
}

function nameInFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
    return (label ?? element).textContent.trim();
  });
}

/** Presses Tab until what has the focus is called so; throws where it is never reached. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let n = 0; n < 80; n++) {
    await page.keyboard.press('Tab');
    const now = await nameInFocus(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`Tab does not come to ${name}, only to ${passed.slice(0, 30).join(' | ')}`);
}
