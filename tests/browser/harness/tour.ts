import type { Page } from 'playwright-core';
import { planRun, shipped } from './planned-run.ts';
import type { Visitor } from './start-app.ts';
import { allSaid, moveByHand } from './talking.ts';
import { debriefStops, tourDebrief } from './tour-debrief.ts';

const badFile = {
  name: 'bad.scenario.json',
  mimeType: 'application/json',
  buffer: Buffer.from('{ "format": 1, "id": "Bad Id", "titel": "With three mistakes" }'),
};

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name }).first().waitFor();

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

const follow = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name }).first().click();

/** Through every screen of the app, once: stops at each and says which it is. */
export async function* tour(visitor: Visitor): AsyncGenerator<string> {
  const { page, go } = visitor;
  const run = planRun(shipped('physician-and-the-ehr'), 'kind');
  const { scenario, moves, ending } = run;
  await page.getByRole('link', { name: scenario.title, exact: true }).waitFor();
  yield 'library';

  await page.locator('input[type=file]').setInputFiles(badFile);
  await heading(page, 'This file cannot be played yet');
  yield 'problems of a file';
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();

  await go(`/scenario/${scenario.id}`);
  await heading(page, scenario.title);
  yield 'briefing';

  await page.locator('label', { hasText: /^Practice/ }).click();
  await press(page, 'Begin');
  yield* talk(page, moves);

  await heading(page, ending.ending.title);
  yield 'ending';

  await follow(page, 'Look back at it');
  await heading(page, 'Before you look back');
  yield 'two questions';

  await press(page, 'Skip this');
  await heading(page, /^How it ended/);
  yield* tourDebrief(visitor, run);

  yield* edges(visitor);
}

async function* talk(
  page: Page,
  moves: ReturnType<typeof planRun>['moves'],
): AsyncGenerator<string> {
  const guessed = moves.findIndex(({ scene }) => scene.guess !== null);
  for (const [n, move] of moves.entries()) {
    await allSaid(page);
    if (n === 0) yield 'conversation';
    if (n === 3) {
      await press(page, 'Meters');
      yield 'conversation with meters and feedback';
      await press(page, 'Earlier');
      await page.getByRole('dialog').waitFor();
      yield 'earlier';
      await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
    }
    if (n === guessed && move.scene.guess !== null) {
      await press(page, move.scene.guess.ask);
      yield 'guess';
      await press(page, move.scene.guess.answer);
      yield 'guess answered';
    }
    await moveByHand(page, move);
  }
}

async function* edges({ page, go }: Pick<Visitor, 'page' | 'go'>): AsyncGenerator<string> {
  await go('/past');
  await page
    .getByRole('link', { name: /^Look back/ })
    .first()
    .waitFor();
  yield 'past conversations';
  await press(page, /^Delete/);
  await page.getByRole('dialog').waitFor();
  yield 'delete a conversation';
  await press(page, 'Keep');

  await go('/settings');
  await heading(page, 'Settings');
  yield 'settings';

  await go('/about');
  await page.getByRole('heading', { level: 1 }).waitFor();
  yield 'about';

  await go('/no/such/place');
  await heading(page, 'There is nothing here');
  yield 'unknown place';

  await go('/');
  await page
    .getByRole('link', { name: /^Look back/ })
    .first()
    .waitFor();
  yield 'library with a talk behind';
}

/** The names of all stops, so that a stop left out is seen. */
export const stops: readonly string[] = [
  'library',
  'problems of a file',
  'briefing',
  'conversation',
  'conversation with meters and feedback',
  'earlier',
  'guess',
  'guess answered',
  'ending',
  'two questions',
  ...debriefStops,
  'past conversations',
  'delete a conversation',
  'settings',
  'about',
  'unknown place',
  'library with a talk behind',
];
