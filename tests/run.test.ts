import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readReport } from './run/read-report.ts';
import { runSteps, type Step } from './run/run-steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'run-'));
const pass = 'node --eval ""';
const fail = 'node --eval "process.exit(3)"';

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function reportOf(counts: object): string {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, JSON.stringify(counts));
  return path;
}

const step = (command: string, report?: string): Step =>
  report === undefined ? { name: 'a', command } : { name: 'a', command, report };

describe('a report', () => {
  test.for([
    [
      { success: true, numPassedTests: 7, numFailedTests: 0 },
      { passed: 7, failed: 0 },
    ],
    [
      { success: false, numPassedTests: 7, numFailedTests: 2 },
      { passed: 7, failed: 2 },
    ],
    [
      { success: true, numPassedTests: 7, numPendingTests: 1 },
      { passed: 7, failed: 1 },
    ],
    [
      { success: true, numPassedTests: 7, numTodoTests: 1 },
      { passed: 7, failed: 1 },
    ],
    [
      { success: false, numPassedTests: 7, numFailedTests: 0 },
      { passed: 7, failed: 1 },
    ],
  ] as const)('of %o counts %o', ([counts, tally]) => {
    expect(readReport(reportOf(counts))).toEqual(tally);
  });

  test('that is missing counts as a failure', () => {
    expect(readReport(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the steps', () => {
  const two = () => reportOf({ success: true, numPassedTests: 2, numFailedTests: 0 });

  test('are added up', () => {
    expect(runSteps([step(pass), step(pass, two()), step(pass, two())])).toEqual({
      passed: 5,
      failed: 0,
    });
  });

  test('stop at the first that fails', () => {
    expect(runSteps([step(pass), step(fail), step(pass)])).toEqual({ passed: 1, failed: 1 });
  });

  test('fail where the runner fails though no test did', () => {
    expect(runSteps([step(fail, two())])).toEqual({ passed: 2, failed: 1 });
  });

  test('fail where a runner ran nothing', () => {
    const none = reportOf({ success: true, numPassedTests: 0, numFailedTests: 0 });
    expect(runSteps([step(pass, none)])).toEqual({ passed: 0, failed: 1 });
  });
});
