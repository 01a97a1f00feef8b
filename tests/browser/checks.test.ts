import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { animations, axeViolations, clippedText, overflow, spaceText } from './harness/checks.ts';
import { startApp } from './harness/start-app.ts';

/** One page for each thing that can be wrong, and one with nothing wrong. */
const bodies = {
  sound: '<main><h1>All is well</h1><p>Nothing moves, nothing is cut off.</p></main>',
  unnamed: '<main><h1>A</h1><button></button></main>',
  small:
    '<main><h1>A</h1><a href="#a" style="display:inline-block;width:9px;height:9px">a</a><a href="#b" style="display:inline-block;width:9px;height:9px">b</a></main>',
  wide: '<main><h1>A</h1><div class="wide" style="width:500px">a</div></main>',
  moving:
    '<style>@keyframes a { to { opacity: 0.5 } } .moving { animation: a 60s infinite }</style><main><h1 class="moving">A</h1></main>',
  clipped:
    '<main><h1>A</h1><p class="clipped" style="height:1.2em;line-height:1.2;overflow:hidden;width:9em">fits just so</p></main>',
  policy: '<main><h1>A</h1><p style="color:red">A</p></main>',
  reaching: '<main><h1>A</h1><img alt="" src="http://localhost:9/a.png"></main>',
  missing: '<main><h1>A</h1><img alt="" src="./nowhere.png"></main>',
  throwing: '<main><h1>A</h1></main><script>throw new Error("thrown")</script>',
} as const;

const folder = mkdtempSync(join(tmpdir(), 'seeded-'));
for (const [name, body] of Object.entries(bodies)) {
  mkdirSync(join(folder, name));
  const policy =
    name === 'policy'
      ? `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`
      : '';
  const head = `<head><meta charset="utf-8">${policy}<link rel="icon" href="data:,"><title>A</title></head>`;
  const page = `<!doctype html><html lang="en">${head}<body>${body}</body></html>`;
  writeFileSync(join(folder, name, 'index.html'), page);
}

writeFileSync(join(folder, 'index.html'), '<link rel="icon" href="data:,">');

const app = startApp(folder);

function look(name: keyof typeof bodies, see: (page: Page) => Promise<void>): Promise<void> {
  return app.visit({ viewport: { width: 320, height: 640 } }, async ({ page, address }) => {
    await page.goto(`${address}${name}/`);
    await see(page);
  });
}

test('a sound page passes every check', async () => {
  await look('sound', async (page) => {
    await spaceText(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    expect(await animations(page)).toEqual([]);
    expect(await clippedText(page)).toEqual([]);
  });
});

test('a button without a name is found', async () => {
  await look('unnamed', async (page) => {
    expect(await axeViolations(page)).toEqual([expect.stringMatching(/^button-name: button/)]);
  });
});

test('targets too small to press are found', async () => {
  await look('small', async (page) => {
    const found = await axeViolations(page);
    expect(found.map((one) => one.split(':')[0])).toEqual(['target-size', 'target-size']);
  });
});

test('a page wider than its window is found', async () => {
  await look('wide', async (page) => {
    expect(await overflow(page)).toEqual([expect.stringMatching(/px too wide/), 'div.wide']);
  });
});

test('what moves is found', async () => {
  await look('moving', async (page) => {
    expect(await animations(page)).toEqual(['h1.moving']);
  });
});

test('text that is cut off when it is spaced is found', async () => {
  await look('clipped', async (page) => {
    expect(await clippedText(page)).toEqual([]);
    await spaceText(page);
    expect(await clippedText(page)).toEqual(['p.clipped']);
  });
});

test.for([
  ['policy', /policy violated: style-src/],
  ['reaching', /reaches out: http:[/][/]localhost:9/],
  ['missing', /404: .*nowhere.png/],
  ['throwing', /script: thrown/],
] as const)('the fault of the page "%s" fails the visit', async ([name, fault]) => {
  await expect(look(name, (page) => page.waitForTimeout(300))).rejects.toThrow(fault);
});
