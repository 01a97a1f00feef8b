import { plainText } from '../scenario/print-text.ts';
import type { Choice, Text } from '../scenario/scenario.ts';

/** The words of a text, in order: whatever stands between spaces and holds a letter or a digit. */
export function wordsIn(text: Text): readonly string[] {
  return plainText(text)
    .split(/[\s—–]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** What of a choice can be seen before it is taken. */
export function shownOf({ says, does }: Choice): Text {
  return does === null ? says : [...says, does];
}

/** How long a choice looks, in characters of what it says and does. */
export function lengthOfReply(choice: Choice): number {
  return shownOf(choice).reduce((sum, paragraph) => sum + plainText([paragraph]).length, 0);
}
