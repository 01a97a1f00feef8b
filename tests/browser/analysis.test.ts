import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { analyserOf } from '../../src/core/analyse/analyser.ts';
import { shipped } from './harness/planned-run.ts';
import { dist, startApp } from './harness/start-app.ts';

const app = startApp();
const scenario = shipped('physician-and-the-ehr');
const files = readdirSync(join(dist, 'assets'));
const named = (name: string) =>
  files.filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'));

/** Written as text: what the test runner makes of an `import()` means nothing to a page. */
const askInPage = `async ({ start, holds }) => {
  const modules = await Promise.all(holds.map((file) => import(file)));
  const { default: held } = modules.find((one) => typeof one.default === 'object');
  const [startAnalysis] = Object.values(await import(start));
  const port = await startAnalysis();
  const { exact, states, paths, lowest, highest, bestPath } = await port.analyse(held);
  const reviewed = await port.review(held, bestPath);
  return { exact, states, paths, lowest, highest, bestPath, reviewed };
}`;

/** What the built app's own analysis says of a scenario that ships, asked in the page. */
async function analysedIn(page: Page, address: string): Promise<unknown> {
  const at = (file: string) => `${address}assets/${file}`;
  const [start = ''] = named('start-analysis').map(at);
  const asked = { start, holds: named(scenario.id).map(at) };
  return page.evaluate(`(${askInPage})(${JSON.stringify(asked)})`);
}

/** The same, worked out here. */
function expected() {
  const analyser = analyserOf(scenario);
  const { exact, states, paths, lowest, highest, bestPath } = analyser.analyse();
  const reviewed = analyser.review(bestPath ?? []);
  return { exact, states, paths, lowest, highest, bestPath, reviewed };
}

test('a worker of our own analyses, from a folder of any host, under the strict policy', async () => {
  await app.visit({}, async ({ page, address }) => {
    expect(await analysedIn(page, address)).toEqual(expected());
    expect(page.workers().map((worker) => worker.url())).toEqual([
      expect.stringMatching(new RegExp(`^${address}assets/analysis-worker-[\\w-]+[.]js$`)),
    ]);
  });
});

test('the page itself analyses where the browser refuses workers', async () => {
  const before = () => {
    const refuse = () => {
      throw new DOMException('no workers here', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'Worker', { value: refuse });
  };
  await app.visit({ before }, async ({ page, address }) => {
    expect(await analysedIn(page, address)).toEqual(expected());
    expect(page.workers()).toEqual([]);
  });
});

test('the page itself analyses where the worker cannot be loaded', async () => {
  await app.visit({ allowed: /analysis-worker/ }, async ({ page, address }) => {
    await page.route('**/analysis-worker-*.js', (route) => route.abort());
    expect(await analysedIn(page, address)).toEqual(expected());
    expect(page.workers()).toEqual([]);
  });
});

test('no other script can be made a worker, and no other policy', async () => {
  await app.visit({ allowed: /policy violated|trusted-types|TrustedScript/i }, async ({ page }) => {
    const refused = await page.evaluate(() => {
      const attempt = (deed: () => unknown) => {
        try {
          deed();
          return 'done';
        } catch (fault) {
          return (fault as Error).name;
        }
      };
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      return [
        attempt(() => new Worker('./assets/other.js')),
        attempt(() => trustedTypes.createPolicy('other', {})),
        attempt(() => trustedTypes.createPolicy('default', {})),
      ];
    });
    expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
  });
});

test('nothing of the analysis is loaded before it is asked for', async () => {
  await app.visit({}, async ({ page }) => {
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /analys/.test(name))).toEqual([]);
  });
});
