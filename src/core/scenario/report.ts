import { lineAndColumn, lineStarts } from './line-and-column.ts';
import { nearest } from './nearest.ts';
import { type Place, pointerTo } from './place.ts';
import type { Problem, Severity } from './problem.ts';

/** What is wrong, in words for a writer. */
interface Complaint {
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
  readonly severity?: Severity;
  /** The problem is the key and not what stands under it. */
  readonly atKey?: boolean;
}

/** Gathers what is wrong with one file, up to a number of problems that nobody reads to the end of. */
export interface Report {
  /** Whether more errors would not be kept, so that there is no use in looking on. */
  readonly isFull: boolean;
  add(place: Place, complaint: Complaint): void;
  /** What a name was likely meant to be. Gives up on files so wrong that looking would take long. */
  suggest(name: string, ...candidates: readonly ReadonlySet<string>[]): string | null;
  /** Everything that was added, in file order. */
  problems(): readonly Problem[];
}

// Enough for any file that was written in earnest; an attacker's costs a fraction of a second.
const mostSuggestions = 300;
const mostCandidates = 300_000;
const mostOfEach = 10_000;

/** An empty report on a file. */
export function startReport(text: string): Report {
  const found: { place: Place; offset: number; complaint: Complaint }[] = [];
  // Counted apart, so that no number of warnings can keep an error from being seen.
  const left = { error: mostOfEach, warning: mostOfEach };
  let suggestions = mostSuggestions;
  let candidatesLeft = mostCandidates;
  return {
    get isFull() {
      return left.error === 0;
    },
    add(place, complaint) {
      const { severity = 'error' } = complaint;
      if (left[severity] === 0) return;
      left[severity] -= 1;
      const { offset } = (complaint.atKey === true ? place.keyNode : null) ?? place.node;
      found.push({ place, offset, complaint });
    },
    suggest(name, ...candidates) {
      const count = candidates.reduce((sum, { size }) => sum + size, 0);
      if (suggestions === 0 || count > candidatesLeft) return null;
      suggestions -= 1;
      candidatesLeft -= count;
      return nearest(
        name,
        candidates.flatMap((some) => [...some]),
      );
    },
    problems() {
      const starts = lineStarts(text);
      return found
        .toSorted((one, other) => one.offset - other.offset)
        .map(({ place, offset, complaint: { rule, message, mend, severity = 'error' } }) => ({
          severity,
          rule,
          ...lineAndColumn(starts, offset),
          path: pointerTo(place),
          message,
          mend,
        }));
    },
  };
}
