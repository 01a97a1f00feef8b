import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { plainWords } from '../../src/core/scenario/print-text.ts';
import type { Choice, Line } from '../../src/core/scenario/scenario.ts';
import { calledOut, hearAll, startReader, timesHeard } from './harness/hear-page.ts';
import { type Move, planRun, shipped } from './harness/planned-run.ts';
import { startApp, type Visitor } from './harness/start-app.ts';
import { allSaid, hurry, moveByKeys, replies } from './harness/talking.ts';

const app = startApp();
const { scenario, moves } = planRun(shipped('physician-and-the-ehr'), 'careless');

/** Every paragraph that somebody hears in a scene. */
const paragraphs = (lines: readonly Line[]) =>
  lines.flatMap(({ stage, says }) => [...stage, ...says]).map(plainWords);

const words = ({ does, says }: Choice) => plainWords([does ?? '', ...says].join(''));

const offered = ({ scene }: Move) => (scene.kind === 'decision' ? scene.choices : []);

/** How often each of some words is heard, by the words. */
const heard = (phrases: readonly string[], all: readonly string[]) =>
  Object.fromEntries(all.map((one) => [one, timesHeard(phrases, one)]));

const once = (all: readonly string[]) => Object.fromEntries(all.map((one) => [one, 1]));

async function sitDown({ page, go, address }: Visitor): Promise<void> {
  await go(`/scenario/${scenario.id}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('.exchange__answer').waitFor();
  await startReader(page, address);
}

/** What is offered now, of all replies that a scene has. */
async function onOffer(page: Page, move: Move): Promise<readonly string[]> {
  const shown = (await replies(page).allTextContents()).map((text) => text.replace(/\s/g, ''));
  const all = offered(move).map(words);
  return all.filter((one) => shown.some((text) => text.includes(one.replace(/\s/g, ''))));
}

async function expectHeardOnce(page: Page, move: Move): Promise<void> {
  const said = paragraphs(move.lines);
  const choices = await onOffer(page, move);
  expect(choices).toHaveLength(await replies(page).count());
  expect(heard(await hearAll(page), [...said, ...choices])).toEqual(once([...said, ...choices]));
}

test('each answer and each reply on offer is heard once, all through a talk', async () => {
  await app.visit({ reducedMotion: 'reduce' }, async (visitor) => {
    await sitDown(visitor);
    const { page } = visitor;
    for (const [n, move] of moves.entries()) {
      await allSaid(page);
      await expectHeardOnce(page, move);
      await calledOut(page);
      await moveByKeys(page, move);
      const answer = paragraphs(moves[n + 1]?.lines ?? []);
      await allSaid(page);
      // The focus brings the reader to it: were it called out as well, it would be heard twice.
      expect(heard(await calledOut(page), answer)).toEqual(
        Object.fromEntries(answer.map((one) => [one, 0])),
      );
      expect(await page.locator('.exchange__answer:focus').count()).toBe(1);
    }
  });
});

test('while the words take their time to the eye, the answer is heard once and whole', async () => {
  await app.visit({ reducedMotion: 'no-preference' }, async (visitor) => {
    await sitDown(visitor);
    const { page } = visitor;
    const [first, second] = moves;
    if (first === undefined || second === undefined) throw new Error('the talk is too short');
    await hurry(page);
    await moveByKeys(page, first);
    const phrases = await hearAll(page);
    expect(await page.locator('.speech[data-arrived="false"]').count()).toBe(1);
    const said = paragraphs(second.lines);
    expect(heard(phrases, said)).toEqual(once(said));
  });
});

test('an answer that is called out besides is heard by this test', async () => {
  await app.visit({ reducedMotion: 'reduce' }, async (visitor) => {
    await sitDown(visitor);
    const { page } = visitor;
    const [first, second] = moves;
    if (first === undefined || second === undefined) throw new Error('the talk is too short');
    await allSaid(page);
    await page.evaluate(() =>
      document.querySelector('.stage__talk')?.setAttribute('aria-live', 'polite'),
    );
    await calledOut(page);
    await moveByKeys(page, first);
    await allSaid(page);
    const [answer = ''] = paragraphs(second.lines);
    await expect.poll(async () => timesHeard(await calledOut(page), answer)).toBe(1);
  });
});
