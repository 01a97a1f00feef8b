import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browserPath: string;
  }
}

/** Finds the browser once for all files, and sees that there is something to look at. */
export default async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync(join(import.meta.dirname, '../../../dist/index.html'))) {
    throw new Error('there is no built app to look at: run `npm run build` first');
  }
  const path = await findBrowser();
  project.provide('browserPath', path);
  return () => {
    const folder = dirname(path);
    if (/softspoken-browser-/.test(folder)) rmSync(dirname(path), { recursive: true, force: true });
  };
}
