import type { Page } from 'playwright-core';
import { costsKnown } from './looking-back.ts';
import { movesFrom, type PlannedRun, pathOf, planFrom } from './planned-run.ts';
import type { Visitor } from './start-app.ts';
import { allSaid, moveByHand } from './talking.ts';

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name }).first().waitFor();

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

/** Through everything that a look back leads to; begins in the look back at a planned talk. */
export async function* tourDebrief(visitor: Visitor, run: PlannedRun): AsyncGenerator<string> {
  const { page, go } = visitor;
  await costsKnown(page);
  yield 'debrief';

  yield* theirSide(page);
  await page.getByRole('link', { name: 'What if you had said something else?' }).click();
  await heading(page, 'The one way that you have gone');
  yield 'what if';

  const other = planFrom(run.scenario, pathOf(run).slice(0, 4), 'careless');
  await page
    .getByRole('button', { name: /^Another way/ })
    .nth(4)
    .click();
  await finish(page, other, 4);
  yield* partsOpened(page);
  const link = await page.getByLabel('The link to this talk').inputValue();

  await page.getByRole('link', { name: 'What if', exact: true }).click();
  await page.locator('.compared__criteria').waitFor();
  yield 'two ways side by side';

  await go(link.slice(link.indexOf('#') + 1));
  await heading(page, /that was passed on to you$/);
  await costsKnown(page);
  yield 'a talk that was passed on';

  await go('/progress');
  await heading(page, 'Over 2 conversations');
  yield 'progress';
}

async function* theirSide(page: Page): AsyncGenerator<string> {
  await page.getByRole('link', { name: /^From .+'s side$/ }).click();
  await page.locator('.their-guess').waitFor();
  yield 'their side';
  await page.locator('.their-guess').getByText('worried').click();
  await press(page, 'See how it landed');
  await page.getByText('You guessed: worried').waitFor();
  yield 'their side after a guess';
  await press(page, 'Show all');
  await page.locator('.their-side__end').waitFor();
  yield 'their side to its end';
}

/** Talks a planned talk from one of its replies to its end, and looks back. */
async function finish(page: Page, run: PlannedRun, at: number): Promise<void> {
  for (const move of movesFrom(run, at)) {
    await allSaid(page);
    await moveByHand(page, move);
  }
  await page.getByRole('link', { name: 'Look back at it' }).click();
  await press(page, 'Skip this');
  await costsKnown(page);
}

async function* partsOpened(page: Page): AsyncGenerator<string> {
  const closed = page.locator('.part__head[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  await page.locator('.map-scene').first().waitFor();
  await page.getByText('The same map in words').click();
  yield 'debrief with all its parts open';

  const trying = page.locator('#part-try-again-body');
  await trying.getByRole('button').first().click();
  await trying.locator('.last-try, h4:focus').first().waitFor();
  await press(page, 'Name everything');
  await page.getByRole('dialog').waitFor();
  yield 'map before it names everything';
  await press(page, 'Show it all');
  await page.locator('.map-scene').first().click();
  await page.locator('.map-scene[aria-pressed="true"]').waitFor();
  yield 'debrief with a reply tried again and a scene picked';
}

/** The names of all stops on this part of the way. */
export const debriefStops: readonly string[] = [
  'debrief',
  'their side',
  'their side after a guess',
  'their side to its end',
  'what if',
  'debrief with all its parts open',
  'map before it names everything',
  'debrief with a reply tried again and a scene picked',
  'two ways side by side',
  'a talk that was passed on',
  'progress',
];
