import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSteps, type Step } from './run/run-steps.ts';

/**
 * The whole test command: every check of this project, the cheapest first. It stops at the first step that
 * fails. Its last line is always `N passed, N failed`, added up from the reports of the runners;
 * a step without a report of its own counts as one.
 */
const reports = mkdtempSync(join(tmpdir(), 'softspoken-tests-'));

/** One project of the test runner, with a report beside what it prints. */
function vitest(project: string): Pick<Step, 'command' | 'report'> {
  const report = join(reports, `${project}.json`);
  const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
  return { command: `vitest run --project ${project} ${reporters}`, report };
}

const steps: readonly Step[] = [
  { name: 'lint and format', command: 'biome check --error-on-warnings' },
  { name: 'types', command: 'tsc -p .' },
  { name: 'types of core', command: 'tsc -p src/core' },
  { name: 'unused files, exports and packages', command: 'knip' },
  { name: 'units', ...vitest('unit') },
  { name: 'build', command: 'vite build' },
  { name: 'first load', command: 'size-limit' },
  { name: 'browser', ...vitest('browser') },
];

try {
  const { passed, failed } = runSteps(steps);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
