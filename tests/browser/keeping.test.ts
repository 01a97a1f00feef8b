import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type PlannedRun, planRun, shipped } from './harness/planned-run.ts';
import { startApp, type Visitor } from './harness/start-app.ts';
import { allSaid, moveByHand, wordsSaid } from './harness/talking.ts';

const app = startApp();
const run = planRun(shipped('weeks-without-a-word'), 'kind');
const calm = { reducedMotion: 'reduce', place: `/scenario/${run.scenario.id}` } as const;

async function begin({ page }: Pick<Visitor, 'page'>): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click();
  await allSaid(page);
}

async function talk({ page }: Pick<Visitor, 'page'>, { moves }: PlannedRun, turns: number) {
  for (const move of moves.slice(0, turns)) await moveByHand(page, move);
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

test('a talk goes on in a second tab only when it is taken over, and loses nothing', async () => {
  await app.visit(calm, async (visitor) => {
    const { page } = visitor;
    await begin(visitor);
    await talk(visitor, run, 3);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other
      .getByRole('heading', { name: 'This conversation is open in another tab' })
      .waitFor();
    await press(other, 'Go on here instead');
    expect(await wordsSaid(other)).toBe(await wordsSaid(page));
    await page.getByText('This conversation has been taken over by another tab.').waitFor();
    for (const move of run.moves.slice(3, 5)) await moveByHand(other, move);
    const words = await wordsSaid(other);
    await other.close();
    await page.reload();
    expect(await wordsSaid(page)).toBe(words);
  });
});

const stealsStorage = () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  Object.defineProperty(IDBFactory.prototype, 'open', { value: refuse });
  Object.defineProperty(Storage.prototype, 'setItem', { value: refuse });
};

test('where the browser keeps nothing, a talk can be held to its end all the same', async () => {
  await app.visit({ ...calm, before: stealsStorage }, async (visitor) => {
    const { page } = visitor;
    await begin(visitor);
    await talk(visitor, run, run.moves.length);
    await page.getByRole('heading', { name: run.ending.ending.title }).waitFor();
    await page.getByRole('link', { name: 'Look back at it' }).click();
    await press(page, 'Skip this');
    await page.getByRole('heading', { name: /^How it ended/ }).waitFor();
    // Within the page, since a new one would know nothing.
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    await page.getByText('This browser does not let anything be kept.').waitFor();
  });
});

const fillsUp = () => {
  const real = IDBObjectStore.prototype.put;
  Object.defineProperty(IDBObjectStore.prototype, 'put', {
    value(this: IDBObjectStore, value: unknown, key: IDBValidKey) {
      if (Reflect.get(globalThis, 'isFull') === true) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      return real.call(this, value, key);
    },
  });
};

test('where the device is full in the middle of a talk, it goes on and says so', async () => {
  await app.visit({ ...calm, before: fillsUp }, async (visitor) => {
    const { page } = visitor;
    await begin(visitor);
    await talk(visitor, run, 2);
    await page.evaluate(() => Reflect.set(globalThis, 'isFull', true));
    const next = run.moves.slice(2);
    const place = next.findIndex(({ reply }) => reply !== null) + 1;
    for (const move of next.slice(0, place)) await moveByHand(page, move);
    await page.getByText('Your last reply could not be kept on this device.').waitFor();
    await page.evaluate(() => Reflect.set(globalThis, 'isFull', false));
    for (const move of next.slice(place)) await moveByHand(page, move);
    await page.getByRole('heading', { name: run.ending.ending.title }).waitFor();
  });
});

test('everything kept can be saved to a file, deleted, and put back', async () => {
  await app.visit({ ...calm, acceptDownloads: true }, async (visitor) => {
    const { page, go } = visitor;
    await begin(visitor);
    await talk(visitor, run, 4);
    const words = await wordsSaid(page);
    const talkPlace = new URL(page.url()).hash.slice(1);

    await go('/settings');
    await page.getByText('1 conversation', { exact: false }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Save all of it to a file'),
    ]);
    const saved = readFileSync(await download.path());

    await press(page, 'Delete everything');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    await page.getByText('Everything has been deleted from this device.').waitFor();
    await go('/past');
    await page.getByText('You have not talked with anybody yet.').waitFor();
    await go(talkPlace);
    await page.getByRole('heading', { name: 'This conversation is not on this device' }).waitFor();

    await go('/settings');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'softspoken.json', mimeType: 'application/json', buffer: saved });
    await page.getByText('1 conversation and 0 scenarios put back.').waitFor();
    await go(talkPlace);
    expect(await wordsSaid(page)).toBe(words);
  });
});

test('one talk can be deleted, and the others stay', async () => {
  await app.visit(calm, async (visitor) => {
    const { page, go } = visitor;
    for (let talks = 0; talks < 2; talks++) {
      await go(calm.place);
      await begin(visitor);
      await talk(visitor, run, 1);
    }
    await go('/past');
    const kept = page.getByRole('link', { name: /^Continue/ });
    await kept.nth(1).waitFor();
    await press(page, /^Delete/);
    await press(page, 'Delete it');
    await kept.nth(1).waitFor({ state: 'detached' });
    expect(await kept.count()).toBe(1);
  });
});

test('a step back in practice leaves the other way behind and is kept over a reload', async () => {
  await app.visit(calm, async (visitor) => {
    const { page } = visitor;
    await page.locator('label', { hasText: /^Practice/ }).click();
    await begin(visitor);
    const first = run.moves.findIndex(({ reply }) => reply !== null);
    await talk(visitor, run, first);
    const words = await wordsSaid(page);
    const [decision] = run.moves.slice(first);
    if (decision === undefined) throw new Error('a talk has a decision');
    await moveByHand(page, decision);
    expect(await wordsSaid(page)).not.toBe(words);
    await press(page, 'Step back');
    await expect.poll(() => wordsSaid(page)).toBe(words);
    await page.reload();
    expect(await wordsSaid(page)).toBe(words);
  });
});
