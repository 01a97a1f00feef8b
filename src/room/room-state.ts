import type { Path } from '../core/play/path.ts';
import type { MomentId, Opening, Reveal, Size, Theme } from './room-act.ts';

/** The votes of one round, as they were counted. */
export interface Votes {
  /** Hands by the id of the reply's choice; zero is left out. */
  readonly hands: ReadonlyMap<string, number>;
  /** The reply that each team stands for, by the team's number. */
  readonly teams: ReadonlyMap<number, string>;
  /** Whether the room may see them. */
  readonly revealed: boolean;
}

/** One time that the room stood at a moment. Coming back by rewinding begins another; none is deleted. */
export interface Attempt {
  readonly arrivedAt: string;
  /** Null where that vote was not opened. */
  readonly first: Votes | null;
  readonly second: Votes | null;
  /** The id of the choice; null where nothing was decided. */
  readonly decided: string | null;
}

/** A place in the tree of a session: a decision or an ending, and every time that the room stood there. */
export interface Moment {
  readonly id: MomentId;
  readonly path: Path;
  /** The scene of the decision or the ending. */
  readonly scene: string;
  /** Oldest first; never empty. */
  readonly attempts: readonly Attempt[];
}

/** What the projector shows beside the talk. */
export interface Screen {
  readonly blank: boolean;
  readonly theme: Theme;
  readonly size: Size;
  /** Runs from a time for so many seconds; null where there is none. */
  readonly timer: { readonly from: string; readonly seconds: number } | null;
}

/** What is the case in a session, apart from its phase. Derived from the log, never stored. */
export interface RoomState {
  readonly opening: Opening;
  /** The steps to the present moment. What was decided there is in its attempt until the room goes on. */
  readonly path: Path;
  /** How much of the way to the present moment has been read: lines, then the replies or the ending. */
  readonly read: number;
  /** The tree, in the order first met. */
  readonly moments: ReadonlyMap<MomentId, Moment>;
  readonly screen: Screen;
  /** What this debrief has shown so far, in order. */
  readonly revealed: readonly Reveal[];
  /** What of it is on the screen. */
  readonly shown: Reveal | null;
  /** Which part of it, counted from 0; null outside the debrief. */
  readonly turned: number | null;
}

/** Why an act is impossible. Then nothing has changed. */
export type RoomRefusal =
  | 'not-now'
  | 'nothing-more-to-read'
  | 'nothing-before'
  | 'still-reading'
  | 'no-decision-here'
  | 'another-scene'
  | 'no-such-reply'
  | 'no-such-team'
  | 'other-voting'
  | 'other-round'
  | 'nothing-to-take-back'
  | 'too-many'
  | 'no-vote'
  | 'nothing-to-reveal'
  | 'no-such-moment'
  | 'already-so'
  | 'nothing-to-undo'
  | 'log-full'
  | 'came-between'
  | 'bad-time'
  | 'no-answer';
