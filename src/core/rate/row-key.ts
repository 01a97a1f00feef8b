/** No vowel, so that no key is a word; no digit, so that no spreadsheet takes one for a number. */
const letters = 'bcdfghjklmnpqrstvwxz';

/** FNV-1a over UTF-16 units, from a beginning of its own. */
function hash(text: string, from: number): number {
  let mixed = from;
  for (let at = 0; at < text.length; at++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 16_777_619);
  }
  return mixed >>> 0;
}

function fiveLetters(number: number): string {
  let left = number;
  return Array.from({ length: 5 }, () => {
    const letter = letters[left % letters.length] as string;
    left = Math.floor(left / letters.length);
    return letter;
  }).join('');
}

/** Ten letters that stand for a text: no guard against ill will, only against mistaking one reply for another. */
export function rowKey(text: string): string {
  return fiveLetters(hash(text, 0x811c9dc5)) + fiveLetters(hash(text, 0x2545f491));
}
