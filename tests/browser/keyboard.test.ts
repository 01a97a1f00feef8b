import { expect, test } from 'vitest';
import { type PlannedRun, planRun, shipped } from './harness/planned-run.ts';
import { startApp, type Visitor } from './harness/start-app.ts';
import { hurry, moveByKeys, tabTo, wordsSaid } from './harness/talking.ts';

const app = startApp();
const physician = shipped('physician-and-the-ehr');
const patient = shipped('weeks-without-a-word');

/** From the library into the talk, with no hand on a mouse. */
async function sitDown({ page }: Visitor, { scenario }: PlannedRun): Promise<void> {
  await tabTo(page, scenario.title);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: scenario.title }).waitFor();
  await tabTo(page, 'Begin');
  await page.keyboard.press('Enter');
  await page.locator('.exchange__answer').waitFor();
}

/** The talk itself, with a reload after half of it. */
async function talkThrough({ page }: Visitor, { moves }: PlannedRun): Promise<void> {
  const middle = Math.floor(moves.length / 2);
  for (const [n, move] of moves.entries()) {
    if (n === middle) {
      await hurry(page);
      const before = await wordsSaid(page);
      await page.reload();
      await hurry(page);
      expect(await wordsSaid(page)).toBe(before);
    }
    await moveByKeys(page, move);
  }
}

async function lookBack({ page }: Visitor, { ending: { ending } }: PlannedRun): Promise<void> {
  await page.getByRole('heading', { name: ending.title }).waitFor();
  await tabTo(page, 'Look back at it');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Before you look back' }).waitFor();
  await tabTo(page, 'Look back');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `How it ended: ${ending.title}` }).waitFor();
}

const runs = [
  ['kindly with the physician', planRun(physician, 'kind')],
  ['carelessly with the physician', planRun(physician, 'careless')],
  ['kindly with the patient', planRun(patient, 'kind')],
  ['carelessly with the patient', planRun(patient, 'careless')],
] as const;

test('the runs come to four different endings', () => {
  expect(new Set(runs.map(([, { ending }]) => ending.ending.title)).size).toBe(4);
});

test.for(runs)('keys alone lead %s, over a reload, to the ending and back', async ([, run]) => {
  await app.visit({}, async (visitor) => {
    await sitDown(visitor, run);
    await talkThrough(visitor, run);
    await lookBack(visitor, run);
  });
});

test('keys that are switched off say nothing', async () => {
  const { scenario } = planRun(physician, 'kind');
  await app.visit({ place: '/settings', reducedMotion: 'reduce' }, async (visitor) => {
    const { page } = visitor;
    await page
      .getByRole('switch', { name: /keys 1 to 6/ })
      .or(page.getByRole('checkbox', { name: /keys 1 to 6/ }))
      .click();
    await visitor.go('/');
    await sitDown(visitor, planRun(scenario, 'kind'));
    const before = await wordsSaid(page);
    await page.keyboard.press('1');
    await page.waitForTimeout(400);
    expect(await wordsSaid(page)).toBe(before);
  });
});
