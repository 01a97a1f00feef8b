import { readFileSync } from 'node:fs';
import { type Answered, unreadable } from './command.ts';

/**
 * Reads a text file. Some spreadsheets and terminals save UTF-16, and say so with their first two bytes.
 * Letters that cannot be read become marks, since what counts in our files is plain letters.
 */
export function readTextFile(path: string): string {
  const bytes = readFileSync(path);
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Runs with the texts of files; one that cannot be read is a wrong use. */
export function withTexts(
  paths: readonly string[],
  run: (texts: readonly string[]) => Answered,
): Answered {
  const texts: string[] = [];
  for (const path of paths) {
    try {
      texts.push(readTextFile(path));
    } catch (error) {
      return unreadable(path, error);
    }
  }
  return run(texts);
}
