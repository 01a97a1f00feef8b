import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/core/scenario/print-text.ts';
import { readPaper, readPdf } from './harness/looking-back.ts';
import { shipped } from './harness/planned-run.ts';
import type { Led } from './harness/room-agree.ts';
import { reckonerOf } from './harness/room-kept.ts';
import { counted, decided, readThrough } from './harness/room-leading.ts';
import { openRoom } from './harness/room-windows.ts';
import { startApp } from './harness/start-app.ts';

const app = startApp();
const scenario = shipped('physician-and-the-ehr');

/** What an A4 sheet leaves between its margins, in CSS pixels of 96 to the inch. */
const sheet = { width: Math.floor((170 / 25.4) * 96), height: Math.floor((259 / 25.4) * 96) };

/** Boxes of a kind that a page's edge may cut through on paper, and how many of them there are. */
async function cutBoxes(page: Page, kind: string) {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(
    ({ what, height }) => {
      const all = [...document.querySelectorAll(what)].filter((one) => one.checkVisibility());
      const cut = all.filter(
        (one) =>
          getComputedStyle(one).breakInside !== 'avoid' ||
          one.getBoundingClientRect().height > height,
      );
      return { all: all.length, cut: cut.map((one) => one.textContent?.slice(0, 60) ?? '') };
    },
    { what: kind, height: sheet.height },
  );
  await page.emulateMedia({ media: null });
  return found;
}

const flat = (words: string) => words.replaceAll(/\s+/g, ' ');

/** What of some texts is not on the paper. */
function missing(words: string, texts: readonly string[]): readonly string[] {
  const on = flat(words);
  return texts.filter((text) => !on.includes(flat(plainText([text]))));
}

describe('the guide on paper', () => {
  const decisions = scenario.scenes.flatMap((scene) => (scene.kind === 'decision' ? scene : []));
  const prompts = scenario.scenes.flatMap(({ discuss }) => discuss);
  const endings = scenario.scenes.flatMap((one) => (one.kind === 'ending' ? one.ending.title : []));

  test('holds every prompt, reply and ending, nothing to be pressed, and no card in two pieces', async () => {
    await app.visit({ place: `/guide/${scenario.id}` }, async ({ page }) => {
      await page.locator('svg.printed-map').waitFor();
      const { words, live } = await readPaper(page);
      expect(live).toEqual([]);
      expect(prompts.length).toBeGreaterThan(3);
      const said = decisions.flatMap(({ choices }) => choices.flatMap(({ says }) => says));
      expect(missing(words, [...prompts, ...said, ...endings])).toEqual([]);
      const cards = await cutBoxes(page, '.play-cards__place');
      expect(cards.cut).toEqual([]);
      expect(cards.all).toBeGreaterThanOrEqual(decisions.length + endings.length);
      const others = '.guide__whole, .guide-moment__prompts > div, .guide-moment__replies > li';
      expect((await cutBoxes(page, others)).cut).toEqual([]);
      const { begins, sheets } = await readPdf(page);
      expect(begins).toBe('%PDF-');
      // A cover, the moments, the map and its list, a sheet a criterion, and the cards: more than ten of paper.
      expect(sheets).toBeGreaterThan(10);
      expect(sheets).toBeLessThan(60);
    });
  }, 60_000);

  test('cuts a card that no sheet holds between two lines or replies', async () => {
    await app.visit({ place: '/guide/the-new-coder' }, async ({ page }) => {
      await page.locator('svg.printed-map').waitFor();
      expect((await cutBoxes(page, '.play-cards__place')).cut).not.toEqual([]);
      expect((await cutBoxes(page, '.play-cards__place[data-long="false"]')).cut).toEqual([]);
      const pieces = await cutBoxes(page, '.play-card__line, .play-card__replies > li');
      expect(pieces.cut).toEqual([]);
      expect(pieces.all).toBeGreaterThan(100);
    });
  }, 60_000);

  test('leaves out what was not picked', async () => {
    await app.visit({ place: `/guide/${scenario.id}` }, async ({ page }) => {
      await page.locator('svg.printed-map').waitFor();
      const { sheets: all } = await readPdf(page);
      await page.getByText('Cards to play on paper', { exact: true }).click();
      const cards = await cutBoxes(page, '.play-cards__place');
      expect(cards.all).toBe(0);
      expect((await readPdf(page)).sheets).toBeLessThan(all);
    });
  }, 60_000);
});

test('the record on paper holds each decision whole, and nothing to be pressed', async () => {
  await app.visit({ reducedMotion: 'reduce' }, async (visitor) => {
    const windows = await openRoom(visitor, scenario.id);
    const led: Led = { windows, reckoner: reckonerOf(scenario) };
    for (let moments = 0; moments < 2; moments += 1) {
      await readThrough(led, windows.trainer);
      await counted(led, ['v', '1', '2', 't', 'v', '2', '2', 'r']);
      await decided(led, 'b');
    }
    const { trainer } = windows;
    await visitor.go(`/room/${windows.roomId}/record`);
    await trainer.getByRole('heading', { level: 1, name: scenario.title }).waitFor();
    await trainer.getByText('Being worked out').first().waitFor({ state: 'detached' });
    const { words, live } = await readPaper(trainer);
    expect(live).toEqual([]);
    expect(missing(words, [scenario.title])).toEqual([]);
    for (const kind of ['.moment-told', '.vote-table tr']) {
      const boxes = await cutBoxes(trainer, kind);
      expect(boxes.cut).toEqual([]);
      expect(boxes.all).toBeGreaterThanOrEqual(2);
    }
    const { begins, sheets } = await readPdf(trainer);
    expect(begins).toBe('%PDF-');
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThan(6);
  });
}, 60_000);
