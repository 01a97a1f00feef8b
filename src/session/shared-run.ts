import type { Path } from '../core/play/path.ts';

/** A run as it is passed on: nothing of the learner but the path. */
export interface SharedRun {
  readonly scenarioKey: string;
  /** The first 16 hex digits of the SHA-256 of the scenario's text. */
  readonly contentHash: string;
  readonly path: Path;
}

/** A run passed on as a file, or read out of a link (then without a text). */
export interface SharedFile {
  readonly shared: SharedRun;
  /** The text of the scenario, where whoever opens the run may not have it. */
  readonly text: string | null;
}

/** Why a link or a file cannot be read. `damaged`: something of it was lost or changed on the way. */
export type UnreadableShare = 'not-a-run' | 'newer-version' | 'damaged' | 'too-long';

/** What came of reading a link. */
export type ParsedShare =
  | { readonly ok: true; readonly shared: SharedRun }
  | { readonly ok: false; readonly reason: UnreadableShare };
