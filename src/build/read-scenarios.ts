import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type FileProblems, hasErrors } from '../cli/print-problems.ts';
import { readRubrics, readScenarioFile } from '../cli/read-scenario-file.ts';
import type { Problem } from '../core/scenario/problem.ts';
import type { Rubric } from '../core/scenario/rubric.ts';
import type { Scenario } from '../core/scenario/scenario.ts';

/** A scenario file without errors. `contentHash` is the SHA-256 of its text, lower-case hex. */
export interface ScenarioFile {
  readonly text: string;
  readonly contentHash: string;
  readonly scenario: Scenario;
}

/** What reading a folder came to: every good file, and what there is to say of any. */
export interface ScenarioFolder {
  readonly files: readonly ScenarioFile[];
  readonly problems: readonly FileProblems[];
}

const scenarioEnding = '.scenario.json';

/** Whether a path is one of a scenario file. */
export function isScenarioPath(path: string): boolean {
  return path.endsWith(scenarioEnding);
}

/** A shipped file is named after its scenario, so that no two files can have one id. */
function misnamed(path: string, { id }: Scenario): Problem | null {
  if (basename(path, scenarioEnding) === id) return null;
  return {
    severity: 'error',
    rule: 'bad-id',
    line: 1,
    column: 1,
    path: '/id',
    message: `the file is called ${basename(path)}, but its id is "${id}"`,
    mend: `rename the file to ${id}${scenarioEnding}, or change the id`,
  };
}

const hashOf = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

/** What one scenario file that is to ship came to. */
interface ReadScenario {
  readonly file: ScenarioFile | null;
  readonly problems: readonly Problem[];
}

function readScenario(path: string, rubrics: readonly Rubric[]): ReadScenario {
  const { text, parsed } = readScenarioFile(path, rubrics);
  if (!parsed.ok) return { file: null, problems: parsed.problems };
  const { scenario } = parsed;
  const wrong = misnamed(path, scenario);
  if (wrong !== null) return { file: null, problems: [...parsed.problems, wrong] };
  return { file: { text, contentHash: hashOf(text), scenario }, problems: parsed.problems };
}

/** What was read of files before, by path, each with what it hung on. */
export type ReadBefore = Map<string, { readonly of: string; readonly read: ReadScenario }>;

/**
 * Reads every scenario file of a folder, in the order of their names. Checking one takes most of a second,
 * so a file that is as it was `before` is not checked again; `before` then holds what was read now.
 */
export function readScenarios(folder: string, before: ReadBefore = new Map()): ScenarioFolder {
  const rubrics = readRubrics(folder);
  const ratedBy = hashOf(JSON.stringify(rubrics));
  const paths = readdirSync(folder).filter(isScenarioPath).sort();
  const read = paths.map((name) => {
    const path = join(folder, name);
    const of = `${hashOf(readFileSync(path))} ${ratedBy}`;
    const known = before.get(path);
    const found = known?.of === of ? known.read : readScenario(path, rubrics);
    before.set(path, { of, read: found });
    return { name, ...found };
  });
  return {
    files: read.flatMap(({ file }) => (file === null ? [] : [file])),
    problems: read.map(({ name, problems }) => ({ file: name, problems })),
  };
}

/** Whether nothing in a folder keeps it from shipping. */
export function canShip({ problems }: ScenarioFolder): boolean {
  return !hasErrors(problems);
}
