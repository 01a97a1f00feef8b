import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { analyserOf } from '../../src/core/analyse/analyser.ts';
import { replayPath } from '../../src/core/play/replay-path.ts';
import { rulesOf } from '../../src/core/play/rules.ts';
import { plainWords } from '../../src/core/scenario/print-text.ts';
import { scoreVisits } from '../../src/core/score/score-path.ts';
import { goodReplies, momentsToTry } from '../../src/session/try-again.ts';
import { bandWords } from '../../src/ui/screens/debrief/band-words.ts';
import { replyWords } from '../../src/ui/screens/debrief/reply-words.ts';
import {
  costsKnown,
  holding,
  pressByKeys,
  readCameTo,
  readPaper,
  readPdf,
  textOf,
} from './harness/looking-back.ts';
import { movesFrom, type PlannedRun, pathOf, planFrom, shipped } from './harness/planned-run.ts';
import { startApp, type Visitor } from './harness/start-app.ts';
import { moveByKeys, tabTo } from './harness/talking.ts';

const app = startApp();
const scenario = shipped('physician-and-the-ehr');
const analyser = analyserOf(scenario);

/** The talk that goes as badly as any can, and one that leaves it in the middle. */
const bad = planFrom(scenario, analyser.analyse().worstPath ?? [], 'careless');
const review = analyser.review(pathOf(bad));
const middle = Math.floor(pathOf(bad).length / 2);
const better = planFrom(scenario, pathOf(bad).slice(0, middle), 'kind');

function scoreOf(run: PlannedRun) {
  const { visits } = replayPath(rulesOf(scenario), pathOf(run));
  const { score, band } = scoreVisits(visits, scenario.rubric, analyser.par);
  if (score === null || band === null) throw new Error('the talk came to no score');
  return { title: run.ending.ending.title, score: Math.round(score), band: bandWords[band].name };
}

const words = (choice: { says: readonly string[]; does: string | null }) =>
  plainWords(replyWords(choice));

const title = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name }).first().waitFor();

async function talkBadly({ page }: Visitor): Promise<void> {
  await pressByKeys(page, scenario.title);
  await title(page, scenario.title);
  await pressByKeys(page, 'Begin');
  await page.locator('.exchange__answer').waitFor();
  for (const move of bad.moves) await moveByKeys(page, move);
}

/** From an ending into the look back; what one felt is picked, so that it is not asked again. */
async function lookBack(page: Page, { ending: { ending } }: PlannedRun): Promise<void> {
  await title(page, ending.title);
  await pressByKeys(page, 'Look back at it');
  await title(page, 'Before you look back');
  await tabTo(page, 'tense');
  await page.keyboard.press('Space');
  await pressByKeys(page, 'Look back');
  await title(page, `How it ended: ${ending.title}`);
}

/** Walks the line by the arrow keys, and reads what is open at each mark. */
async function walkMoments({ page }: Visitor): Promise<void> {
  await costsKnown(page);
  await tabTo(page, /^Moment \d+,/);
  const seen = new Map<number, string>();
  for (const _ of review.decisions) {
    await page.keyboard.press('ArrowRight');
    const head = await textOf(page, '.moment__title');
    const at = Number(/^Moment (\d+) of/.exec(head)?.[1]) - 1;
    seen.set(at, `${head} ${await textOf(page, '.moment__yours')}`);
  }
  expect([...seen.keys()].toSorted((a, b) => a - b)).toEqual([...review.decisions.keys()]);
  const replies = bad.moves.flatMap(({ reply }) => reply?.choice ?? []);
  for (const [at, { cost }] of review.decisions.entries()) {
    const reply = replies[at];
    if (reply === undefined) throw new Error(`there is no reply ${at}`);
    expect(seen.get(at)).toMatch(holding(words(reply)));
    if (reply.breaches.length > 0) expect(seen.get(at)).toContain('A breach');
    else if ((cost ?? 0) >= 0.5) {
      expect(seen.get(at)).toContain(`cost ${Math.floor((cost ?? 0) + 0.5)}`);
    }
  }
}

/** Tries a reply that is not good enough, then one that is. */
async function repairCostliest({ page }: Visitor): Promise<void> {
  const moments = momentsToTry(review, scenario);
  const [moment] = moments;
  if (moment === undefined) throw new Error('nothing is worth another try');
  const good = goodReplies(moment);
  const wrong = moment.offered.find((one) => one !== moment.given && !good.includes(one));
  await pressByKeys(page, 'Try your costliest replies again');
  await title(page, `1 of ${moments.length} moment ${moment.at + 1} of the conversation`);
  if (wrong !== undefined) {
    await pressByKeys(page, holding(words(wrong.choice)));
    await page.locator('.last-try:focus').waitFor();
    expect(await page.getByText('That one leaves more open').count()).toBe(0);
  }
  await pressByKeys(page, holding(words(good[0]?.choice ?? moment.given.choice)));
  await page.locator('h4:focus', { hasText: 'Yes. That one leaves more open.' }).waitFor();
}

/** Guesses at one reply, sees it, and then all the others. */
async function seeTheirSide({ page }: Visitor): Promise<void> {
  const hears = bad.moves.flatMap(({ reply }) =>
    reply !== null && reply.choice.hears.length > 0 ? [reply.choice.hears.map(plainWords)] : [],
  );
  await pressByKeys(page, /^From .+'s side$/);
  await page.getByRole('heading', { level: 1, name: /^From .+'s side$/ }).waitFor();
  expect(await page.locator('.their-story__hears').count()).toBe(0);
  await tabTo(page, 'worried');
  await page.keyboard.press('Space');
  await pressByKeys(page, 'See how it landed');
  const landed = page.locator('.their-story__heard:focus');
  await landed.getByText('You guessed: worried').waitFor();
  await pressByKeys(page, 'Show all');
  await title(page, bad.ending.ending.title);
  const shown = page.locator('.their-story__hears');
  const told = await shown.evaluateAll((all) =>
    all.map((one) => [...one.querySelectorAll('p')].map((paragraph) => paragraph.textContent)),
  );
  expect(told).toEqual(hears);
}

/** Takes another way from the middle, and goes it to its end. */
async function branch({ page }: Visitor): Promise<void> {
  await pressByKeys(page, 'What if you had said something else?');
  await title(page, 'The one way that you have gone');
  for (let n = 0; n <= middle; n++) await tabTo(page, /^Another way/);
  await page.keyboard.press('Enter');
  await page.locator('.exchange__answer').waitFor();
  for (const move of movesFrom(better, middle)) await moveByKeys(page, move);
  await lookBack(page, better);
}

async function compare({ page }: Visitor): Promise<void> {
  await pressByKeys(page, 'What if');
  await title(page, 'The 2 ways you tried');
  const beside = page.locator('.compared__side');
  const [one, other] = [scoreOf(better), scoreOf(bad)];
  await page.getByText(`The first ${middle} replies are the same. Then they part.`).waitFor();
  expect(await beside.locator('h3').allInnerTexts()).toEqual(['This one, your best', 'Your first']);
  expect(await beside.locator('.compared__title').allInnerTexts()).toEqual([
    one.title,
    other.title,
  ]);
  expect(await beside.locator('p:has(.band__name)').allInnerTexts()).toEqual([
    `${one.band} ${one.score} of 100`,
    `${other.band} ${other.score} of 100`,
  ]);
}

async function print({ page }: Visitor): Promise<void> {
  await pressByKeys(page, 'Take it with you');
  await pressByKeys(page, 'Print or save as PDF');
  await page.locator('html[data-asked-to-print]').waitFor({ state: 'attached' });
  const { words: onPaper, live } = await readPaper(page);
  expect(live).toEqual([]);
  for (const { reply } of bad.moves) {
    if (reply !== null) expect(onPaper).toMatch(holding(words(reply.choice)));
  }
  const { begins, sheets } = await readPdf(page);
  expect(begins).toBe('%PDF-');
  expect(sheets).toBeGreaterThan(1);
  await page.locator('html[data-sheet-was-there="true"]').waitFor({ state: 'attached' });
}

/** The link as it was copied, which is the link that can be read. */
async function copyLink({ page, address }: Visitor): Promise<string> {
  await pressByKeys(page, 'Copy the link');
  await page.getByText('Copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await page.getByLabel('The link to this talk').inputValue());
  // Nothing of the talk stands where a server would see it.
  expect(link.split('#')[0]).toBe(address);
  return link;
}

/** Takes note of what a headless browser shows nobody. */
function watchPrinting(): void {
  const note = (what: string, value: string) =>
    document.documentElement.setAttribute(`data-${what}`, value);
  window.print = () => note('asked-to-print', '');
  window.addEventListener('afterprint', () =>
    note('sheet-was-there', String(document.querySelector('.printed') !== null)),
  );
}

async function seeProgress({ page }: Visitor): Promise<void> {
  await pressByKeys(page, 'How far you have come');
  await page.getByRole('heading', { level: 1, name: 'How far you have come' }).waitFor();
  await title(page, 'Over 2 conversations');
}

test('the talk that is looked back at went as badly as any can, and the other went better', () => {
  expect(scoreOf(bad).band).toBe('Worth another try');
  expect(scoreOf(bad).score).toBe(Math.round(analyser.analyse().lowest ?? 0));
  expect(scoreOf(better).score).toBeGreaterThan(scoreOf(bad).score);
  expect(scoreOf(better).title).not.toBe(scoreOf(bad).title);
});

test('keys alone lead from a bad talk through all of looking back, and its link to the same score', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await app.visit({ permissions, before: watchPrinting }, async (visitor) => {
    const { page } = visitor;
    await talkBadly(visitor);
    await lookBack(page, bad);
    await walkMoments(visitor);
    await repairCostliest(visitor);
    await seeTheirSide(visitor);
    await branch(visitor);
    await compare(visitor);
    await pressByKeys(page, /^Look back: /);
    await title(page, `How it ended: ${bad.ending.ending.title}`);
    const here = await readCameTo(page);
    expect(here.score).toBe(`what was still within reach: ${scoreOf(bad).score}`);
    await print(visitor);
    await expectSameElsewhere(await copyLink(visitor), here);
    await seeProgress(visitor);
  });
});

/** Opens a link where nothing of this app has ever been. */
async function expectSameElsewhere(link: string, here: unknown): Promise<void> {
  await app.visit({ place: link.slice(link.indexOf('#') + 1) }, async ({ page }) => {
    await title(page, /that was passed on to you$/);
    await title(page, `How it ended: ${bad.ending.ending.title}`);
    expect(await readCameTo(page)).toEqual(here);
  });
}
