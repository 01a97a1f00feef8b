import type { Criterion, Rating } from '../core/scenario/rubric.ts';
import type { Line, Outcome, Text } from '../core/scenario/scenario.ts';
import type { Letter, PublicView } from './public-view.ts';
import type { MomentId, Phase, Reveal, RoomAct, Round, Voting } from './room-act.ts';

/** One act that can be done now, and the keys that do it. */
export interface Move {
  readonly act: RoomAct;
  readonly keys: readonly string[];
}

/** A reply with all that a trainer may know of it. */
export interface ConsoleReply {
  readonly letter: Letter;
  readonly choice: string;
  readonly says: Text;
  readonly does: string | null;
  /** Counted so far, hidden from the room or not; null where that vote was not opened. */
  readonly first: number | null;
  readonly second: number | null;
  /** The hint: most votes of the latest round counted, alone. */
  readonly most: boolean;
  readonly decided: boolean;
  readonly rates: readonly { readonly criterion: Criterion; readonly rating: Rating }[];
  readonly breaches: readonly { readonly label: string }[];
  readonly hears: Text;
  readonly feedback: Text;
  /** What giving it puts out of reach; null while it is being worked out, or where there is no score. */
  readonly cost: number | null;
  /** Whether the cost is exact; false where it comes from sampled plays. */
  readonly exact: boolean;
  /** The endings still in reach after it; null while they are being worked out. */
  readonly endings: readonly { readonly title: string; readonly outcome: Outcome }[] | null;
}

/** What each team stands for in the round that is counted; empty where hands are counted. */
export interface TeamVote {
  readonly team: number;
  readonly choice: string | null;
}

/** What is on the screen, or would be next, in a few words for the trainer. */
export type Cue =
  | { readonly kind: 'line'; readonly line: Line; readonly who: string | null }
  | {
      readonly kind: 'replies';
      readonly replies: readonly {
        readonly letter: Letter;
        readonly says: Text;
        readonly does: string | null;
      }[];
    }
  | { readonly kind: 'ending'; readonly title: string; readonly outcome: Outcome }
  | {
      readonly kind: 'decided';
      readonly letter: Letter;
      readonly says: Text;
      readonly does: string | null;
    }
  | { readonly kind: 'setting'; readonly text: Text };

/** A sentence to begin a talk about what the room did, without blame: what was seen, wondered, asked. */
export interface Stem {
  readonly about: 'vote' | 'even' | 'shift' | 'decision' | 'feeling';
  readonly says: string;
}

/** A place in the tree of the session, for jumping. */
export interface TreeNode {
  readonly id: MomentId;
  /** The moment before it; null for the first. */
  readonly after: MomentId | null;
  readonly kind: 'decision' | 'ending';
  /** Decisions from the first on, counted from 0. */
  readonly depth: number;
  /** The reply that leads here; null for the first. */
  readonly by: {
    readonly letter: Letter;
    readonly says: Text;
    readonly does: string | null;
  } | null;
  readonly title: string | null;
  /** How often the room stood here, and what it decided each time (null: nothing). */
  readonly decided: readonly (Letter | null)[];
  readonly onWay: boolean;
  readonly here: boolean;
}

/** All that the trainer's window shows. Private: it never leaves that window. */
export interface ConsoleView {
  readonly roomId: string;
  readonly revision: number;
  readonly phase: Phase;
  /** The moment that the room stands at, and its scene: what a vote and a decision name. */
  readonly here: { readonly moment: MomentId; readonly scene: string };
  readonly voting: Voting;
  /** What the room sees. */
  readonly screen: PublicView;
  readonly now: Cue;
  readonly before: Cue | null;
  readonly next: Cue | null;
  /** Lines read and lines in all on the way to the present moment, the replies or the ending as the last. */
  readonly read: { readonly done: number; readonly of: number };
  readonly discuss: Text;
  /** What the people think in the lines read so far. */
  readonly thoughts: readonly {
    readonly who: string | null;
    readonly says: Text;
    readonly thinks: Text;
  }[];
  readonly guess: {
    readonly ask: string;
    readonly answer: string;
    readonly others: readonly string[];
    readonly because: string | null;
  } | null;
  /** Empty outside a decision. */
  readonly replies: readonly ConsoleReply[];
  readonly teams: readonly TeamVote[];
  /** The round that can be counted now. */
  readonly counting: Round | null;
  readonly stems: readonly Stem[];
  /** Where the times began; subtract them from the clock. */
  readonly since: { readonly session: string; readonly moment: string; readonly phase: string };
  readonly moves: readonly Move[];
  /** What may be revealed in the debrief, in a good order, and whether it has been. */
  readonly reveals: readonly {
    readonly what: Reveal;
    readonly revealed: boolean;
    readonly shown: boolean;
  }[];
  readonly tree: readonly TreeNode[];
}
