import { lineAndColumn, lineStarts } from './line-and-column.ts';
import { nearest } from './nearest.ts';
import { type Place, pointerTo } from './place.ts';
import type { Problem, Severity } from './problem.ts';

/** What is wrong, in words for a writer. */
export interface Complaint {
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
  readonly severity?: Severity;
  /** The problem is the key and not what stands under it. */
  readonly atKey?: boolean;
}

/** Gathers what is wrong with one file. */
export interface Report {
  add(place: Place, complaint: Complaint): void;
  /** What a name was likely meant to be. Gives up on files so wrong that looking would take long. */
  suggest(name: string, candidates: ReadonlySet<string>): string | null;
  /** Everything that was added, in file order. */
  problems(): readonly Problem[];
}

// Enough for any file that was written in earnest; an attacker's costs a fraction of a second.
const mostSuggestions = 300;
const mostCandidates = 300_000;

/** An empty report on a file. */
export function startReport(text: string): Report {
  const found: { place: Place; offset: number; complaint: Complaint }[] = [];
  let suggestions = mostSuggestions;
  let candidatesLeft = mostCandidates;
  return {
    add(place, complaint) {
      const { offset } = (complaint.atKey === true ? place.keyNode : null) ?? place.node;
      found.push({ place, offset, complaint });
    },
    suggest(name, candidates) {
      if (suggestions === 0 || candidates.size > candidatesLeft) return null;
      suggestions -= 1;
      candidatesLeft -= candidates.size;
      return nearest(name, candidates);
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
