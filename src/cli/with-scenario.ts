import type { Look } from '../core/analyse/check-scenario.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { sayProblems } from './check-command.ts';
import { type Answered, unreadable, wrongUse } from './command.ts';
import { type ReadFile, readRubrics, readScenarioFile } from './read-scenario-file.ts';

/** What a command says of itself, and how sound a scenario it needs; one to be played, unless it says otherwise. */
interface Needs {
  readonly usage: string;
  readonly json: boolean;
  readonly look?: Look;
}

/** Runs a command on the one scenario it was given; a file with errors is answered as `check` answers it. */
export function withScenario(
  files: readonly string[],
  { usage, json, look = 'errors' }: Needs,
  run: (scenario: Scenario, text: string) => Answered,
): Answered {
  const [file] = files;
  if (file === undefined || files.length > 1) return wrongUse('one file is needed', usage);
  const rubrics = readRubrics();
  let read: ReadFile;
  try {
    read = readScenarioFile(file, rubrics, look);
    if (!read.parsed.ok) read = readScenarioFile(file, rubrics);
  } catch (error) {
    return unreadable(file, error);
  }
  if (!read.parsed.ok) return sayProblems([{ file, problems: read.parsed.problems }], json);
  return run(read.parsed.scenario, read.text);
}
