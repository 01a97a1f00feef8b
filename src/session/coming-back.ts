import type { StoreApi } from 'zustand/vanilla';
import type { Intention, IntentionsView, Meant } from './intention.ts';
import type { Progress } from './progress.ts';
import type { ReadRun } from './read-run.ts';
import type { SavedRun } from './saved-run.ts';
import type { SharedFile } from './shared-run.ts';

/** Which decision of a past run to go back to. */
export interface BranchAt {
  readonly runId: string;
  /** Counts decisions from 0; on the way of a run that stopped at a decision, that one too. */
  readonly at: number;
  /** The place of an attempt of the run, to take up the way that was left there; else the run's own path. */
  readonly attempt?: number;
}

/** What came of taking another way. `edited`: the way there can no longer be gone in today's scenario. */
export type Branched =
  | { readonly ok: true; readonly run: SavedRun }
  | {
      readonly ok: false;
      readonly reason: 'no-such-run' | 'no-such-scenario' | 'no-such-decision' | 'edited';
    };

/** What came of reading a run that came from somebody else. */
export type ReadShared =
  | {
      readonly ok: true;
      /** Read as any run; its `run` is on no shelf, and its `path` is what could be played. */
      readonly read: ReadRun;
      /** How many of the shared steps could be played, of how many. */
      readonly kept: number;
      readonly of: number;
      /** The scenario is to the letter the one that was played, so the score is the same. */
      readonly sameText: boolean;
    }
  | { readonly ok: false; readonly reason: 'no-such-scenario' | 'broken-scenario' };

/** What came of putting a received run on the learner's own shelf. */
export type KeptShared =
  | { readonly ok: true; readonly run: SavedRun }
  | Extract<ReadShared, { ok: false }>;

/** What brings a learner back: other ways, runs passed on, sentences carried over, progress. */
export interface ComingBack {
  /** Begins a run in practice mode that stands at a decision of a past run. */
  branch(from: BranchAt): Promise<Branched>;
  /** Replays a run that came as a link or a file; keeps nothing. */
  readShared(file: SharedFile): Promise<ReadShared>;
  /** Keeps a run that came as a link or a file, marked as received. */
  keepShared(file: SharedFile): Promise<KeptShared>;
  readonly intentions: StoreApi<IntentionsView>;
  keepIntention(meant: Meant): Promise<Intention>;
  /** Remembers that an intention was offered again just now, so that it stays quiet for days. */
  offeredAgain(id: string): Promise<void>;
  /** The learner is through with an intention, or (false) takes that back. */
  finishIntention(id: string, done: boolean): Promise<void>;
  deleteIntention(id: string): Promise<void>;
  /** Reads every run again, in slices between which the page can do other things. */
  progress(): Promise<Progress>;
}
