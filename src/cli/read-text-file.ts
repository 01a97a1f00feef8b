import { readFileSync } from 'node:fs';
import { type Answered, unreadable } from './command.ts';

/** Reads a text file; letters that are not UTF-8 become marks, since what counts in our files is plain letters. */
export function readTextFile(path: string): string {
  return readFileSync(path, 'utf8');
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
