import type { Severity } from '../../scenario/problem.ts';
import type { WarningId } from '../../scenario/warning-ids.ts';
import type { Checked } from '../checked.ts';
import type { Talk } from './example-talk.ts';

/** The errors that need all paths, and every warning but the one that reading a file finds. */
export type RuleId = 'next-circle' | 'trap' | 'no-choice' | Exclude<WarningId, 'portrait-option'>;

/** Something that a rule found: a JSON Pointer into the file, what is the case in words for educators, and its mend. */
export interface Finding {
  readonly path: string;
  readonly message: string;
  readonly mend: string;
}

/** One thing to look for in a scenario whose file has no structural error. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** What it looks for, in one sentence for the writers' guide. */
  readonly sentence: string;
  readonly find: (checked: Checked) => readonly Finding[];
  /** A file in which only this is wrong, or what cannot but be wrong `also`, and the places where. */
  readonly bad: {
    readonly file: Talk;
    readonly at: readonly string[];
    readonly also?: readonly RuleId[];
  };
  /** The same file mended, or as near to wrong as can be: nothing is found in it. */
  readonly good: Talk;
}
