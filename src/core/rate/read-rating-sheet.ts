import { type Rating, ratings } from '../scenario/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { parseCsv, type Table } from './csv.ts';
import { type RatingRow, ratingRows } from './rating-rows.ts';
import { gatherRatings, type Ratings } from './ratings.ts';
import { columnName } from './sheet-columns.ts';

/** Something to mend in a sheet. Rows are counted as spreadsheets count them: the head is row 1; null is the whole sheet. */
export interface SheetProblem {
  readonly row: number | null;
  readonly column: string | null;
  readonly what: string;
  readonly mend: string;
}

/** A sheet taken back, or all that keeps it from being taken. */
export type ReadSheet =
  | ({ readonly ok: true } & Pick<Ratings, 'ratings' | 'uncalled'>)
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

const levels = `${ratings.slice(0, -1).join(', ')} or ${ratings.at(-1)}`;
const nothing = /^'?[-–—]?$/u;
const ratingsByName = new Map<string, Rating>(ratings.map((rating) => [rating, rating]));

interface Sheet {
  readonly columns: ReadonlyMap<string, number>;
  readonly rowsByKey: ReadonlyMap<string, RatingRow>;
  readonly problems: SheetProblem[];
  /** By key and criterion. */
  readonly rated: Map<string, Rating>;
}

function readCell(
  sheet: Sheet,
  at: { row: number; column: string },
  shown: RatingRow,
  text: string,
) {
  const called = shown.calledFor.has(at.column);
  const said = text.trim().toLowerCase();
  const rating = ratingsByName.get(said);
  const problem = (what: string, mend: string) => sheet.problems.push({ ...at, what, mend });
  if (rating !== undefined && (called || rating === 'against')) {
    sheet.rated.set(`${shown.key} ${at.column}`, rating);
  } else if (called && nothing.test(said)) {
    problem('is not rated yet, and the scene calls for it', `write ${levels}`);
  } else if (called) {
    problem(`says "${text.trim()}", which is no rating`, `write ${levels}`);
  } else if (!nothing.test(said)) {
    problem(
      `says "${text.trim()}" where the scene does not call for it`,
      'leave "-", or write against',
    );
  }
}

function readRow(sheet: Sheet, cells: readonly string[], row: number): string | null {
  const key = (cells[sheet.columns.get('key') ?? -1] ?? '').trim().toLowerCase();
  const shown = sheet.rowsByKey.get(key);
  if (shown === undefined) {
    const what = `says "${key}", which is no reply of this scenario as it stands`;
    const mend = 'put the key back; if the scenario was changed since, print a new sheet';
    sheet.problems.push({ row, column: 'key', what, mend });
    return null;
  }
  for (const [column, at] of sheet.columns) {
    if (column !== 'key') readCell(sheet, { row, column }, shown, cells[at] ?? '');
  }
  return key;
}

/** Where the columns that count stand; the others are for reading. */
function columnsOf(head: readonly string[], scenario: Scenario) {
  const found = new Map(head.map((cell, at) => [columnName(cell), at]));
  const wanted = ['key', ...scenario.rubric.criteria.map(({ id }) => id)];
  const missing = wanted.filter((name) => !found.has(name));
  const columns = new Map(
    wanted.flatMap((name) => {
      const at = found.get(name);
      return at === undefined ? [] : [[name, at] as const];
    }),
  );
  return { columns, missing };
}

function readRows(sheet: Sheet, table: Table): void {
  const seen = new Map<string, number>();
  table.slice(1).forEach((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const row = at + 2;
    const key = readRow(sheet, cells, row);
    const before = key === null ? undefined : seen.get(key);
    if (before !== undefined) {
      const what = `stands in row ${before} too`;
      sheet.problems.push({ row, column: 'key', what, mend: 'keep one of the two rows' });
    }
    if (key !== null) seen.set(key, row);
  });
  for (const { key, scene, says } of sheet.rowsByKey.values()) {
    if (seen.has(key)) continue;
    const what = `has no row for the reply "${says}" in ${scene} (key ${key})`;
    sheet.problems.push({ row: null, column: null, what, mend: 'put the row back' });
  }
}

/** Takes a filled sheet back: every reply rated wherever its scene calls for it, or every problem at once. */
export function readRatingSheet(text: string, scenario: Scenario): ReadSheet {
  const table = parseCsv(text);
  const { columns, missing } = columnsOf(table[0] ?? [], scenario);
  const problems = missing.map((column): SheetProblem => {
    const mend = 'the first row has to be the one that the sheet came with';
    return { row: 1, column, what: 'is missing from the head of the sheet', mend };
  });
  const rowsByKey = new Map(ratingRows(scenario).map((row) => [row.key, row]));
  const sheet: Sheet = { columns, rowsByKey, problems, rated: new Map() };
  if (columns.has('key')) readRows(sheet, table);
  if (problems.length > 0) return { ok: false, problems };
  const rated = (row: RatingRow, criterion: string) => sheet.rated.get(`${row.key} ${criterion}`);
  return {
    ok: true,
    ...gatherRatings(scenario, (row, criterion) => rated(row, criterion) ?? null),
  };
}
