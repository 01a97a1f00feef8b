import { parseEmphasis } from '../../../core/scenario/parse-emphasis.ts';

/** An author's words without their emphasis, for where only text can stand. */
export function plainWords(text: string): string {
  return parseEmphasis(text)
    .map((part) => part.text)
    .join('');
}
