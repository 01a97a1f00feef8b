/** The rows of a table, each a list of cells. */
export type Table = readonly (readonly string[])[];

/** What a spreadsheet takes for the beginning of a formula; the wide forms too. */
const formula = /^\s*[=+\-@＝＋－＠\t\r]/u;

/** A text that no spreadsheet works out: one that could be a formula gets an apostrophe before it. */
export function inertCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function printCell(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (RFC 4180), without a line break after the last row. Cells stand as they are. */
export function printCsv(table: Table): string {
  return table.map((row) => row.map(printCell).join(',')).join('\r\n');
}

/** Spreadsheets save with the separator of their country. */
function separatorOf(text: string): string {
  const head = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  const count = (separator: string) => head.split(separator).length;
  return [',', ';', '\t'].toSorted((one, other) => count(other) - count(one))[0] as string;
}

/** A cell, with or without quotes, and what ends it; sticky, so that no text is passed over. */
function cellPattern(separator: string): RegExp {
  return new RegExp(
    `(?:"((?:[^"]|"")*)"([^${separator}\\r\\n]*)|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`,
    'uy',
  );
}

/**
 * Reads CSV as spreadsheets save it: with comma, semicolon or tab (the head row tells), quotes or none, any
 * line break, with a byte order mark or without. Never fails: a quote that is not closed is a letter.
 */
export function parseCsv(text: string): Table {
  const body = text.replace(/^\uFEFF/u, '');
  const cell = cellPattern(separatorOf(body));
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < body.length || row.length > 0) {
    const [, quoted, after = '', bare = '', end = ''] = cell.exec(body) ?? [];
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"') + after);
    if (end !== '' && !/[\r\n]/u.test(end)) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
