import { parseEmphasis } from './parse-emphasis.ts';
import type { Text } from './scenario.ts';

/** A text without its marks of emphasis, one paragraph a line: for counting, copying and reading aloud. */
export function plainText(text: Text): string {
  return text.map(plainWords).join('\n');
}

/** A paragraph, or any of an author's words, without marks of emphasis: for where only text can stand. */
export function plainWords(words: string): string {
  return parseEmphasis(words)
    .map((stretch) => stretch.text)
    .join('');
}
