import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser/harness/find-browser.ts';
import { copyProject } from '../browser/harness/project-copy.ts';
import { type Served, serveFolder } from '../browser/harness/serve-folder.ts';
import { inkSource, scenarioText, secondWords, storyId } from './generated-story.ts';
import { writeInkPage } from './ink-page.ts';
import { median, type Row, shown } from './measure.ts';
import { beginTime, conditions, type PageTimes, type Places, timesOf } from './page-times.ts';
import { compileInk } from './players.ts';

const runs = 5;
const scenes = 40;

const ours: Places = {
  reply: '.reply',
  answer: '.exchange__answer',
  words: secondWords,
  firstSeen: '.speech__word',
  rested: '.exchange__now[data-waiting="false"]',
};

const inks: Places = {
  reply: '.choice a',
  answer: '#story > p',
  words: secondWords,
  firstSeen: 'no-such-part',
  rested: '.choice:last-child:not(.hide)',
};

/** A visitor who has begun the talk before, on a quick line; the page is loaded afresh all the same. */
async function timesOfOurs(browser: Browser, address: string): Promise<PageTimes> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}#/scenario/${storyId}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator(ours.reply).first().waitFor();
  const begun = page.url();
  await page.close();
  const times = await timesOf(context, begun, ours);
  await context.close();
  return times;
}

async function timesOfInk(browser: Browser, address: string): Promise<PageTimes> {
  const context = await browser.newContext();
  const times = await timesOf(context, address, inks);
  await context.close();
  return times;
}

interface Measured {
  readonly ours: PageTimes;
  readonly ink: PageTimes;
  readonly begin: number;
}

async function measure(browser: Browser, app: Served, ink: Served): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  // The first round warms up and is not counted.
  for (let run = 0; run <= runs; run++) {
    const round = {
      ours: await timesOfOurs(browser, app.address),
      ink: await timesOfInk(browser, ink.address),
      begin: await beginTime(browser, `${app.address}#/scenario/${storyId}`, {
        reply: ours.reply,
        begin: 'button[type=submit]',
      }),
    };
    if (run > 0) measured.push(round);
  }
  return measured;
}

function rows(measured: readonly Measured[]): readonly Row[] {
  const row = (what: string, key: keyof PageTimes, target: string): Row => {
    const our = median(measured.map((one) => one.ours[key]));
    const ink = median(measured.map((one) => one.ink[key]));
    const ratio = `${shown(ink / our)} x`;
    return { what, ours: `${shown(our)} ms`, ink: `${shown(ink)} ms`, ratio, target };
  };
  const begin = median(measured.map((one) => one.begin));
  return [
    row('page: first paint', 'firstPaint', 'ahead'),
    row('page: first reply possible', 'replyPossible', ''),
    {
      what: 'page: first reply possible, by way of the briefing',
      ours: `${shown(begin)} ms`,
      ink: '',
      ratio: '',
      target: '',
    },
    row('page: click to answer there', 'answerThere', ''),
    row('page: click to answer visible', 'answerSeen', 'ahead'),
  ];
}

/** What the measurements of pages were made under, for the foot of the table. */
export const pageConditions = `pages: processor ${conditions.cpu} x slower, ${conditions.latency} ms latency, ${conditions.kbitDown} kbit/s down, gzip, no cache, opened at the first of ${scenes} scenes, medians of ${runs}`;

/** The app and a page of ink with the same story, both loaded over a slow line. */
export async function measurePages(): Promise<readonly Row[]> {
  const copy = copyProject();
  writeFileSync(copy.scenarioPath(storyId), scenarioText(scenes));
  const { ok, printed } = copy.build();
  if (!ok) throw new Error(printed);
  const inkFolder = join(copy.folder, 'ink');
  writeInkPage(inkFolder, compileInk(inkSource(scenes)));
  const app = await serveFolder(join(copy.folder, 'dist'), { gzip: true });
  const ink = await serveFolder(inkFolder, { gzip: true });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...browserFlags],
  });
  try {
    return rows(await measure(browser, app, ink));
  } finally {
    await browser.close();
    await Promise.all([app.close(), ink.close(), copy.remove()]);
  }
}
