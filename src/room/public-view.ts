import type { Feeling } from '../core/scenario/feeling.ts';
import type { Outcome, Text } from '../core/scenario/scenario.ts';
import type { Band } from '../core/score/path-score.ts';
import type { Phase, Round, Size, Theme } from './room-act.ts';

/** The letters of replies, in the order offered. */
export const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

export type Letter = (typeof letters)[number];

/** Somebody as the room sees them now. */
export interface ShownPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly feeling: Feeling;
  readonly strength: 1 | 2 | 3;
  /** An image source (`data:image/...`); null where there is no drawing. */
  readonly face: string | null;
}

/** A line that has been read. */
export interface ShownLine {
  /** The name of who says it; `you` true for the learner's own; null for a stage direction of nobody's. */
  readonly who: string | null;
  readonly you: boolean;
  readonly stage: Text;
  readonly says: Text;
}

/** A reply on the screen. A count is null until the trainer reveals that round. */
export interface ShownReply {
  readonly letter: Letter;
  readonly says: Text;
  readonly does: string | null;
  readonly first: number | null;
  readonly second: number | null;
  readonly decided: boolean;
}

/** The replies with their votes. */
export interface ShownReplies {
  readonly replies: readonly ShownReply[];
  /** The round that hands are counted in now; null where no vote is open. */
  readonly open: Round | null;
  /** Rounds counted and not shown. */
  readonly hidden: readonly Round[];
}

/** How the talk ended. */
export interface ShownEnding {
  readonly title: string;
  readonly outcome: Outcome;
  readonly epilogue: Text;
}

/** A vote told in the debrief. */
export interface ToldVote {
  readonly asked: Text;
  readonly replies: readonly ShownReply[];
}

/** A place on the way or off it, in the tree of the session. */
export interface MapStop {
  /** The place of the stop before it in the list; null for the first. */
  readonly after: number | null;
  /** The reply that leads here; null for the first. */
  readonly reply: {
    readonly letter: Letter;
    readonly says: Text;
    readonly does: string | null;
  } | null;
  /** The last words said there before the decision; the title of an ending. */
  readonly words: Text;
  readonly outcome: Outcome | null;
  /** Whether it lies on the way that the room stands on now. */
  readonly onWay: boolean;
}

/** Whether the room came by: on the way where it stands now, on another that it tried, or never. */
export type MapSeen = 'way' | 'tried' | 'unseen';

/** A place in shares of the map's width and height, each 0 to 1. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A scene on the map, known by its place and by nothing else. */
export interface MapPlace extends MapPoint {
  readonly ending: boolean;
  readonly seen: MapSeen;
  /** What was said there on the way; more than one where the talk came by again. */
  readonly letters: readonly Letter[];
}

/** A way from one scene to another, from place to place. */
export interface MapLine {
  readonly seen: MapSeen;
  readonly points: readonly MapPoint[];
}

/** The whole of a talk: every scene and every way between them, without a name for any. */
export interface ShownMap {
  readonly places: readonly MapPlace[];
  readonly lines: readonly MapLine[];
}

/** What is on the screen in the debrief: the one thing that the trainer revealed last. */
export type ShownReveal =
  | {
      readonly item: 'split';
      /** The most even vote; null where nobody voted. */
      readonly even: (ToldVote & { readonly round: Round }) | null;
      /** The largest shift between two votes; null where no moment has both. `share` of the room, 0 to 1. */
      readonly shift: (ToldVote & { readonly share: number }) | null;
    }
  | {
      readonly item: 'cost';
      readonly reply: ShownReply;
      readonly asked: Text;
      /** Null while it is being worked out, or where there is no score. */
      readonly cost: number | null;
      /** Whether the cost is exact; false where it comes from sampled plays. */
      readonly exact: boolean;
      readonly workingOut: boolean;
      /** The labels of lines that it crossed; shown in place of a cost. */
      readonly breaches: readonly string[];
    }
  | {
      readonly item: 'thoughts';
      readonly lines: readonly (ShownLine & { readonly thinks: Text })[];
      readonly heard: {
        readonly by: string | null;
        readonly reply: ShownReply;
        readonly hears: Text;
      } | null;
      readonly guess: {
        readonly ask: string;
        readonly answer: string;
        readonly because: string | null;
      } | null;
    }
  | {
      readonly item: 'best-way';
      readonly workingOut: boolean;
      readonly steps: readonly {
        readonly asked: Text;
        readonly says: Text;
        readonly does: string | null;
      }[];
      readonly ending: ShownEnding | null;
    }
  | {
      readonly item: 'map';
      /** Null while it is being laid out. */
      readonly map: ShownMap | null;
      readonly stops: readonly MapStop[];
    }
  | {
      readonly item: 'score';
      readonly score: number | null;
      readonly band: Band | null;
      /** The highest that the scenario allows; null while it is being worked out. */
      readonly highest: number | null;
      /** Whether that is exact; false where it comes from sampled plays. */
      readonly exact: boolean;
    }
  | { readonly item: 'reflect'; readonly questions: readonly string[] }
  | { readonly item: 'discuss'; readonly prompt: Text };

/**
 * All that the projector is ever sent: only what the room may see, put together word by word from what was
 * read and revealed. Nothing is copied whole from a scenario, so that nothing private can come along.
 */
export interface PublicView {
  readonly phase: Phase;
  /** Whether nobody but the trainer is there, and the votes are simulated. */
  readonly rehearsal: boolean;
  readonly language: string;
  readonly title: string;
  readonly setting: Text;
  readonly contentNote: string | null;
  readonly you: { readonly role: string; readonly goal: string };
  readonly people: readonly ShownPerson[];
  /** The id of the person to be shown large: who spoke last; null where nobody has. */
  readonly speaking: string | null;
  /** The lines read on the way to the present moment, oldest first. */
  readonly lines: readonly ShownLine[];
  /** What was decided last: while `whatHappened`, and above the lines that answer it. */
  readonly said: ShownReply | null;
  /** Null until all lines are read. */
  readonly choosing: ShownReplies | null;
  /** Null until it is read. */
  readonly ending: ShownEnding | null;
  /** Null outside the debrief, and where nothing is on the screen. */
  readonly revealed: ShownReveal | null;
  /** Which part of it is on the screen, from 0, and how many there are; null where nothing is. */
  readonly part: { readonly at: number; readonly of: number } | null;
  readonly blank: boolean;
  readonly theme: Theme;
  readonly size: Size;
  readonly timer: { readonly from: string; readonly seconds: number } | null;
}
