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
