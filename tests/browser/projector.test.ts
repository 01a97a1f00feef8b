import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PublicView } from '../../src/room/public-view.ts';
import { shippedScenarios } from '../scenarios/shipped.ts';
import { addSheet, animations } from './harness/checks.ts';
import { findIllegible } from './harness/legible.ts';
import { projectorPlace, type Sender, sendTo } from './harness/projector-page.ts';
import { type NamedView, screensOf } from './harness/screens-of.ts';
import { startApp } from './harness/start-app.ts';

const app = startApp();
const shipped = shippedScenarios().map((one) => ({ name: one.id, views: screensOf(one) }));
const everything = shipped.flatMap(({ views }) => views);
const wide = { width: 1920, height: 1080 };
const small = { width: 1280, height: 720 };
const old = { width: 1024, height: 768 };
type Size = typeof wide;

const project = (viewport: Size, journey: (page: Page, sender: Sender) => Promise<void>) =>
  app.visit({ viewport, place: projectorPlace }, async ({ page }) => {
    await journey(page, await sendTo(page));
  });

/** The names of views that a back row could not read, each with what is wrong with it. */
async function unreadable(
  views: readonly NamedView[],
  viewport: Size,
  { beats = true, ...look }: Partial<PublicView> & { readonly beats?: boolean } = {},
): Promise<readonly string[]> {
  const found: string[] = [];
  await project(viewport, async (page, { findOnEach, beat }) => {
    // Boxes and colours are asked for, so nothing has to be painted.
    await addSheet(page, ':root { opacity: 0 }');
    for (let from = 0; from < views.length; from += 20) {
      if (beats) await beat();
      const some = views.slice(from, from + 20);
      const faults = await findOnEach(
        some.map(({ view }) => ({ ...view, ...look })),
        findIllegible,
      );
      found.push(
        ...some.flatMap(({ name }, n) => (faults[n] ?? []).map((one) => `${name}: ${one}`)),
      );
    }
  });
  return found;
}

/** Some of many, evenly taken. */
function sampled(views: readonly NamedView[], pattern: RegExp, count: number) {
  const all = views.filter(({ name }) => pattern.test(name));
  const every = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, n) => n % every === 0);
}

const noTimer = new Date(Date.UTC(2000)).toISOString();
const manySeconds = 86_400;

describe.each(shipped)('the screens of $name can be read from the back row', ({ views }) => {
  it('all of them at 1920 x 1080', async () => {
    expect(views.length).toBeGreaterThan(100);
    expect(await unreadable(views, wide)).toEqual([]);
  }, 600_000);

  // The same shape, and lengths in parts of its height: some are enough to see that nothing hangs on pixels.
  it('and at 1280 x 720', async () => {
    expect(await unreadable(sampled(views, /./, 30), small)).toEqual([]);
  }, 600_000);
});

describe('a screen can be read', () => {
  const votes = /silent vote|first vote seen|both votes/;

  it('with larger text on dark paper', async () => {
    const some = sampled(everything, /./, 80);
    expect(await unreadable(some, wide, { size: 2, theme: 'dark' })).toEqual([]);
    expect(await unreadable(some, small, { size: 1, theme: 'dark' })).toEqual([]);
  }, 300_000);

  it('on an old projector', async () => {
    const found = await unreadable(sampled(everything, votes, 40), old);
    // So narrow a screen may show the longest replies one part after another, and then cuts between two parts.
    const inParts = found.flatMap(
      (fault) => /^(.*): does not fit in one piece$/.exec(fault)?.[1] ?? [],
    );
    expect(inParts.length).toBeLessThan(4);
    expect(found.filter((fault) => !inParts.some((name) => fault.startsWith(name)))).toEqual([]);
  }, 300_000);

  it('with a timer, and while the console is not heard', async () => {
    const timer = { from: noTimer, seconds: manySeconds };
    const some = sampled(everything, votes, 40);
    expect(await unreadable(some, small, { timer, beats: false })).toEqual([]);
  }, 300_000);

  it('with replies of long words', async () => {
    const long = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(2);
    const some = sampled(everything, votes, 12).map(({ name, view }) => ({
      name,
      view: {
        ...view,
        choosing: view.choosing && {
          ...view.choosing,
          replies: view.choosing.replies.slice(0, 4).map((one) => ({ ...one, says: [long] })),
        },
      },
    }));
    expect(await unreadable(some, small)).toEqual([]);
  }, 120_000);
});

describe('what fits no screen', () => {
  const anyLine = () => {
    const view = everything.find(({ view: { phase } }) => phase === 'reading')?.view;
    if (view === undefined) throw new Error('something is read in every talk');
    return view;
  };

  it('is shown part after part, so that all of it can be read', async () => {
    const words = Array.from({ length: 400 }, (_, n) => `word${n}`);
    const line = { who: null, you: false, stage: [], says: [words.join(' ')] };
    await project(small, async (page, { show, beat }) => {
      await page.clock.install();
      await beat();
      await show({ ...anyLine(), lines: [line] });
      const seen = new Set<string>();
      const label = await page.locator('.fitted__part').textContent();
      const parts = Number(/of (\d+)/.exec(label ?? '')?.[1]);
      for (let part = 0; part < parts; part += 1) {
        for (const word of await wordsInSight(page)) seen.add(word);
        await page.clock.fastForward(14_100);
        await beat();
      }
      expect(parts).toBeGreaterThan(1);
      expect(words.filter((word) => !seen.has(word))).toEqual([]);
    });
  });
});

/** The words of the line that lie wholly on the screen. */
function wordsInSight(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const text = document.querySelector('.spoken__says')?.firstChild;
    if (!(text instanceof Text)) throw new Error('nothing is said');
    const box = document.querySelector('.fitted')?.getBoundingClientRect();
    return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const isIn =
        box !== undefined &&
        left >= box.left - 1 &&
        right <= box.right + 1 &&
        top >= box.top - 1 &&
        bottom <= box.bottom + 1;
      return isIn ? [word] : [];
    });
  });
}

it('moves nothing where motion is reduced', async () => {
  const some = sampled(everything, /line|vote|part/, 12);
  await app.visit(
    { viewport: small, place: projectorPlace, reducedMotion: 'reduce' },
    async ({ page }) => {
      const { show, beat } = await sendTo(page);
      await beat();
      for (const { view } of some) {
        await show(view);
        expect(await animations(page)).toEqual([]);
      }
    },
  );
});

describe('the check of a screen', () => {
  const faults: readonly (readonly [fault: string, css: string, found: RegExp])[] = [
    ['small text', '.spoken__says { font-size: 3.9vh !important }', /^3.90 vh: /],
    ['small speech', '.spoken__says { font-size: 4.5vh !important }', /^speech of 4.50 vh: /],
    ['pale text', '.spoken__says { color: #777 }', /^contrast 4/],
    [
      'long lines',
      '.talk { display: block !important } .spoken__says { max-width: none; font-size: 4vh }',
      /^\d+ characters: /,
    ],
    ['text cut off', '.spoken__says { translate: 60vw 0 }', /^cut off: /],
    ['a scroll bar', '.talk { height: 50% !important; overflow: auto }', /^scrolls: /],
    [
      'text on a picture',
      '.talk { background: linear-gradient(red, blue) }',
      /^text on a picture: /,
    ],
  ];

  it.each(faults)('finds %s', async (_, css, found) => {
    const longest = everything
      .filter(
        ({ view }) => view.phase === 'reading' && view.choosing === null && view.ending === null,
      )
      .toSorted((a, b) => spokenIn(b.view) - spokenIn(a.view))[0];
    if (longest === undefined) throw new Error('something is said in every talk');
    await project(wide, async (page, { show, beat }) => {
      await beat();
      await show(longest.view);
      expect(await page.evaluate(findIllegible)).toEqual([]);
      await addSheet(page, css);
      expect((await page.evaluate(findIllegible)).filter((one) => found.test(one))).not.toEqual([]);
    });
  });
});

function spokenIn({ lines }: PublicView): number {
  return lines.at(-1)?.says.join('').length ?? 0;
}
