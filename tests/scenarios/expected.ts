import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Band, Par } from '../../src/core/score/path-score.ts';

/** A path worth knowing, with where it led when it was last looked at. `score` is rounded. */
export interface NamedPath {
  readonly path: string;
  readonly ending: string;
  readonly score: number;
  /** Null where the rubric has no bands. */
  readonly band: Band | null;
}

/** What an edit of a scenario changes, so that the change is seen. */
export interface Expected {
  readonly overAllPaths: {
    readonly paths: string;
    readonly shortest: number;
    readonly longest: number;
    readonly states: number;
    readonly par: Par;
  };
  /** First the best path, then one to each ending, with every band among them. */
  readonly paths: readonly NamedPath[];
  /** A good start that is lost. */
  readonly lost: NamedPath;
  /** A bad start that is repaired. */
  readonly repaired: NamedPath;
  /** A breach committed, and repaired. */
  readonly breachRepaired: NamedPath;
}

/** What is expected of a scenario, as `expectations/<id>.json` has it; the file missing is said plainly. */
export function expectedOf(id: string): Expected {
  const file = join(import.meta.dirname, 'expectations', `${id}.json`);
  if (!existsSync(file)) throw new Error(`${id} has no expectations: write ${file}`);
  const expected: Expected = JSON.parse(readFileSync(file, 'utf8'));
  return expected;
}
