import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and how many failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

function countIn(report: object, key: string): number {
  const count: unknown = Reflect.get(report, key);
  return typeof count === 'number' ? count : 0;
}

/**
 * Reads the JSON report of the test runner. A test that was skipped has not passed, so it counts as failed;
 * a file that could not be run at all has no tests to count and counts as one.
 */
export function readReport(path: string): Tally {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof report !== 'object' || report === null) return { passed: 0, failed: 1 };
  const skipped = countIn(report, 'numPendingTests') + countIn(report, 'numTodoTests');
  const failed = countIn(report, 'numFailedTests') + skipped;
  const broken = failed === 0 && Reflect.get(report, 'success') !== true ? 1 : 0;
  return { passed: countIn(report, 'numPassedTests'), failed: failed + broken };
}
