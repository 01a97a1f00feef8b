/** A stretch of a paragraph, all of it in emphasis or none of it. */
export interface Stretch {
  readonly text: string;
  readonly emphasis: boolean;
}

/**
 * Splits a paragraph at its `*emphasis*`. A star opens before a non-space and closes at the next
 * star after a non-space, with at least one character between; any other star, and `\*`, is plain.
 */
export function parseEmphasis(paragraph: string): readonly Stretch[] {
  const closers = closersOf(paragraph);
  const stretches: Stretch[] = [];
  let plainFrom = 0;
  let closer = 0;
  for (let at = paragraph.indexOf('*'); at !== -1; at = paragraph.indexOf('*', at + 1)) {
    if (at < plainFrom || !opens(paragraph, at)) continue;
    // Neither the opening star nor one right behind it can close, so that nothing is emphasis of nothing.
    while ((closers[closer] ?? Number.POSITIVE_INFINITY) < at + 2) closer += 1;
    const end = closers[closer];
    if (end === undefined) break;
    add(stretches, paragraph.slice(plainFrom, at), false);
    add(stretches, paragraph.slice(at + 1, end), true);
    plainFrom = end + 1;
  }
  add(stretches, paragraph.slice(plainFrom), false);
  return stretches;
}

const space = /\s/u;

function isSpace(character: string | undefined): boolean {
  return character === undefined || space.test(character);
}

function isStar(paragraph: string, at: number): boolean {
  return paragraph[at] === '*' && paragraph[at - 1] !== '\\';
}

function opens(paragraph: string, at: number): boolean {
  return isStar(paragraph, at) && !isSpace(paragraph[at + 1]);
}

/** All places where emphasis could close, found once: looking ahead from each star would be slow. */
function closersOf(paragraph: string): readonly number[] {
  const closers: number[] = [];
  for (let at = paragraph.indexOf('*'); at !== -1; at = paragraph.indexOf('*', at + 1)) {
    if (isStar(paragraph, at) && !isSpace(paragraph[at - 1])) closers.push(at);
  }
  return closers;
}

function add(stretches: Stretch[], raw: string, emphasis: boolean): void {
  if (raw !== '') stretches.push({ text: raw.replaceAll('\\*', '*'), emphasis });
}
