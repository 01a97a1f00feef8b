import { type Answered, asJson, unreadable, wrongUse } from './command.ts';
import { type FileProblems, hasErrors, printCounts, printProblems } from './print-problems.ts';
import { readRubrics, readScenarioFile } from './read-scenario-file.ts';

/** How to use `check`. */
export const checkUsage =
  'check FILE... [--json]     says what is wrong in scenario files, and where';

/** What `check` prints for files already checked. */
export function sayProblems(files: readonly FileProblems[], json: boolean): Answered {
  const exit = hasErrors(files) ? 1 : 0;
  if (json) return { exit, says: asJson(files) };
  const problems = printProblems(files);
  return { exit, says: [problems, printCounts(files)].filter((part) => part !== '').join('\n\n') };
}

/** Checks every file; one that cannot be read at all is a wrong use. */
export function checkCommand(files: readonly string[], json: boolean): Answered {
  if (files.length === 0) return wrongUse('check needs at least one file', checkUsage);
  const rubrics = readRubrics();
  const checked: FileProblems[] = [];
  for (const file of files) {
    try {
      checked.push({ file, problems: readScenarioFile(file, rubrics).parsed.problems });
    } catch (error) {
      return unreadable(file, error);
    }
  }
  return sayProblems(checked, json);
}
