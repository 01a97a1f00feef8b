import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { animations, axeViolations, overflow } from './checks.ts';
import type { RunningApp, VisitOptions, Visitor } from './start-app.ts';
import { stops, tour } from './tour.ts';

/** Looks at a page: all that is wrong with it. */
export type Check = (page: Page) => Promise<readonly string[]>;

/** How a tour goes: in which window, and what is done before it. */
interface Tour extends VisitOptions {
  readonly first?: (visitor: Visitor) => Promise<void>;
}

/** Goes through every screen and holds the checks against each; all that is found is told at once. */
export async function expectOnEveryScreen(
  app: RunningApp,
  { first, ...options }: Tour,
  checks: Readonly<Record<string, Check>>,
): Promise<void> {
  const seen: string[] = [];
  const found: string[] = [];
  await app.visit({ reducedMotion: 'reduce', ...options }, async (visitor) => {
    await first?.(visitor);
    for await (const stop of tour(visitor)) {
      if (!seen.includes(stop)) seen.push(stop);
      for (const [name, check] of Object.entries(checks)) {
        for (const what of await check(visitor.page)) found.push(`${stop}: ${name}: ${what}`);
      }
    }
  });
  expect(found).toEqual([]);
  expect(seen.toSorted()).toEqual(stops.toSorted());
}

/** What a screen that is open to everybody passes. */
export const openToEverybody: Readonly<Record<string, Check>> = {
  moving: animations,
  overflow,
  axe: axeViolations,
};
