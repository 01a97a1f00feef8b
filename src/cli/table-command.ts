import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf } from '../core/analyse/figures.ts';
import type { Rubric } from '../core/scenario/rubric.ts';
import { sayProblems } from './check-command.ts';
import { type Answered, unreadable, wrongUse } from './command.ts';
import { printTable, type TableRow } from './print-table.ts';
import { readAgreement } from './read-agreement.ts';
import { type ReadFile, readRubrics, readScenarioFile } from './read-scenario-file.ts';
import { readTextFile } from './read-text-file.ts';
import type { Tell } from './tell.ts';

/** How to use `table`. */
export const tableUsage =
  'table [FILE...] [--write]     prints the figures of scenarios as Markdown; --write puts them into the guide';

/** What the columns are. */
export const tableHelp = `Without a FILE, of every scenario that ships. Words said are those that they and you say. The range is of scores over
all paths, the grade Flesch-Kincaid's. The shares of bands are those where every reply offered is equally likely. "Best
is longest" is the share of moments with one best-rated reply in which that is the longest offered, "best is
first" in which it stands first; in brackets what chance would come to. Kappa is what agreement says of the
first two files called <id>.*.json in scenarios/ratings.

--write takes no FILE: it puts the table between its two marks in scenarios/README.md.`;

const [begin, end] = ['<!-- table: begin -->', '<!-- table: end -->'];

/** How `table` was asked for. */
export interface TableOptions {
  readonly write: boolean;
  readonly folder: string;
  readonly tell: Tell;
}

/** A row of the table, or why there is none. */
type FoundRow = { readonly row: TableRow } | { readonly instead: Answered };

function rowOf(file: string, rubrics: readonly Rubric[], folder: string): FoundRow {
  let read: ReadFile;
  try {
    read = readScenarioFile(file, rubrics, 'errors');
  } catch (error) {
    return { instead: unreadable(file, error) };
  }
  if (!read.parsed.ok)
    return { instead: sayProblems([{ file, problems: read.parsed.problems }], false) };
  const { scenario } = read.parsed;
  const found = readAgreement(join(folder, 'ratings'), scenario.id);
  if (!found.ok) return { instead: { exit: 1, complains: found.problems.join('\n') } };
  return { row: { ...figuresOf(scenario), agreement: found.agreement } };
}

function shippedFiles(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.scenario.json'));
  return names.sort().map((name) => join(folder, name));
}

function writeInto(guide: string, table: string): Answered {
  const text = readTextFile(guide);
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    return { exit: 1, complains: `softspoken: ${guide} has no ${begin} with ${end} after it` };
  const now = `${text.slice(0, from + begin.length)}\n${table}\n${text.slice(to)}`;
  if (now !== text) writeFileSync(guide, now);
  return { exit: 0, says: now === text ? 'The guide is current.' : 'The guide has the new table.' };
}

/** Prints the figures of scenarios, or writes those of all that ship into the guide. */
export function tableCommand(files: readonly string[], options: TableOptions): Answered {
  if (options.write && files.length > 0) return wrongUse('--write takes no file', tableUsage);
  const rubrics = readRubrics();
  const rows: TableRow[] = [];
  for (const file of files.length > 0 ? files : shippedFiles(options.folder)) {
    options.tell(`working out ${file}`);
    const found = rowOf(file, rubrics, options.folder);
    if ('instead' in found) return found.instead;
    rows.push(found.row);
  }
  const table = printTable(rows);
  return options.write
    ? writeInto(join(options.folder, 'README.md'), table)
    : { exit: 0, says: table };
}
