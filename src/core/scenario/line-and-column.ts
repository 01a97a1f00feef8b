/** Where each line of a text begins. A line ends as in editors: at CR LF, LF, or a lone CR. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/gu)) starts.push(end.index + end[0].length);
  return starts;
}

/** Line and column of an offset, both from 1, the column in UTF-16 units. */
export function lineAndColumn(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
