import { spawnSync } from 'node:child_process';
import { readReport, type Tally } from './read-report.ts';

/** One check: what it is called, how it is run, and where its runner leaves a report, if it does. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly report?: string;
}

function runCommand(command: string): boolean {
  // The shell finds the project's own commands, which npm puts on the path.
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

/** What a step came to. A runner that fails without naming a failed test has failed once all the same. */
function tallyOf({ report }: Step, ok: boolean): Tally {
  const alone = ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (report === undefined) return alone;
  const { passed, failed } = readReport(report);
  if (ok && passed === 0) return { passed: 0, failed: 1 };
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}

/** Runs steps in order, each named and timed, until one fails; adds up what passed and what failed. */
export function runSteps(steps: readonly Step[]): Tally {
  let sum: Tally = { passed: 0, failed: 0 };
  for (const step of steps) {
    console.log(`\n=== ${step.name}: ${step.command.split(' --')[0]}`);
    const start = performance.now();
    const ok = runCommand(step.command);
    const { passed, failed } = tallyOf(step, ok);
    sum = { passed: sum.passed + passed, failed: sum.failed + failed };
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`=== ${step.name}: ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
    if (failed > 0) break;
  }
  return sum;
}
