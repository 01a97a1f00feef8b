/**
 * What no text may hold, as the inside of a character class: the reserved braces, control
 * characters (line breaks and tabs too), line and paragraph separators, and the characters that
 * turn the direction of writing, which can make a text read as what it is not.
 */
export const badCharacters =
  '{}\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069';

// In a pattern with the u flag, Cs matches only surrogates that lack their other half.
const bad = new RegExp(`[${badCharacters}\\p{Cs}]`, 'u');
const everyBad = new RegExp(bad, 'gu');

/** The first character that a text may not hold, or null. */
export function findBadCharacter(text: string): string | null {
  return bad.exec(text)?.[0] ?? null;
}

/** A character by its number, such as "U+202E". */
export function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const longestQuoted = 60;

/** Something out of a file in quotes, fit for a message: cut where it is long, nothing unseen in it. */
export function quote(text: string): string {
  const cut = text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text;
  const shown = cut.replace(everyBad, (found) =>
    found === '{' || found === '}' ? found : `(${codeOf(found)})`,
  );
  return `"${shown}"`;
}
