import type { Path } from '../core/play/path.ts';

/** `practice` shows feedback after each reply and can step back; `straight` goes through to the end. */
export type Mode = 'practice' | 'straight';

/** What the learner guessed that the other person feels. Kept apart, never scored. */
export interface KeptGuess {
  readonly scene: string;
  readonly guess: string;
}

/** What the learner wrote or picked for a question about themselves. Never scored. */
export interface KeptAnswer {
  readonly question: string;
  readonly answer: string;
}

/** A way that was tried and left by stepping back. `path` is the whole path that was left. */
export interface Attempt {
  readonly path: Path;
  readonly leftAt: string;
}

/** Where a run was taken up from another: everything before the decision `at` of that run is the same. */
export interface Origin {
  readonly runId: string;
  /** Counts decisions from 0. */
  readonly at: number;
}

/**
 * All that is kept of a run: what the learner did, and never what followed from it.
 * Times are ISO 8601. `continued` counts the Continues since the last step. Only `path` is scored.
 */
export interface SavedRun {
  readonly schema: 1;
  readonly runId: string;
  /** A bundled scenario's id, or `file.` and the id for one opened from a file. */
  readonly scenarioKey: string;
  /** SHA-256 of the scenario file's text, lower-case hex. */
  readonly contentHash: string;
  readonly mode: Mode;
  readonly startedAt: string;
  readonly changedAt: string;
  readonly path: Path;
  readonly continued: number;
  readonly guesses: readonly KeptGuess[];
  readonly answers: readonly KeptAnswer[];
  readonly attempts: readonly Attempt[];
  /** Null for a run begun from its first scene. */
  readonly from: Origin | null;
  /** Somebody else walked this path, and it came here as a link or a file. */
  readonly received: boolean;
}
