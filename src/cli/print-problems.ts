import type { Problem } from '../core/scenario/problem.ts';

/** A file with what is wrong in it; `problems` may be empty. */
export interface FileProblems {
  readonly file: string;
  readonly problems: readonly Problem[];
}

function printProblem(file: string, problem: Problem): string {
  const { line, column, severity, rule, message, mend } = problem;
  return `${file}:${line}:${column} ${severity} ${rule}\n    ${message}\n    → ${mend}`;
}

/** Prints problems with their place first, as editors and terminals expect, so that a click leads there. */
export function printProblems(files: readonly FileProblems[]): string {
  return files
    .flatMap(({ file, problems }) => problems.map((problem) => printProblem(file, problem)))
    .join('\n');
}

/** Whether any of the problems keeps a scenario from being played. */
export function hasErrors(files: readonly FileProblems[]): boolean {
  return files.some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
}

const counted = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

/** One closing sentence: how many files, errors and warnings. */
export function printCounts(files: readonly FileProblems[]): string {
  const problems = files.flatMap((one) => one.problems);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  return `${counted(files.length, 'file')} checked: ${problems.length === 0 ? 'nothing to mend' : found}`;
}
