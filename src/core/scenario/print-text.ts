import { parseEmphasis } from './parse-emphasis.ts';
import type { Text } from './scenario.ts';

/** A text without its marks of emphasis, one paragraph a line: for counting, copying and reading aloud. */
export function plainText(text: Text): string {
  return text.map(plainParagraph).join('\n');
}

function plainParagraph(paragraph: string): string {
  return parseEmphasis(paragraph)
    .map((stretch) => stretch.text)
    .join('');
}
