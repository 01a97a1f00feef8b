import type { Step } from '../core/play/path.ts';

/** What a session is doing now. */
export const phases = [
  'gathering',
  'reading',
  'votingSilently',
  'discussing',
  'votingAgain',
  'deciding',
  'whatHappened',
  'debriefing',
  'over',
] as const;

export type Phase = (typeof phases)[number];

/** How the room votes: hands that somebody counts, or so many teams with one vote each. No names of people. */
export type Voting =
  | { readonly kind: 'hands' }
  | { readonly kind: 'teams'; readonly teams: number };

/** `first` is the silent vote, `second` the one after the talk. */
export type Round = 'first' | 'second';

export type Theme = 'light' | 'dark';

/** How large the projector's text is: 0 is the smallest that a back row can read. */
export type Size = 0 | 1 | 2;

/**
 * A moment of a session by the steps that lead to it (as `printPath` prints them; empty for the first).
 * The same scene come back to by other steps is another moment.
 */
export type MomentId = string;

/** Something hidden while playing that the trainer may show in the debrief, one at a time. */
export type Reveal =
  | { readonly item: 'split' | 'best-way' | 'map' | 'score' | 'reflect' }
  | { readonly item: 'cost' | 'thoughts' | 'discuss'; readonly moment: MomentId };

/** How a session begins. `seed` is for what is simulated in a rehearsal. */
export interface Opening {
  readonly scenarioKey: string;
  /** SHA-256 of the scenario file's text, lower-case hex. */
  readonly contentHash: string;
  readonly voting: Voting;
  readonly rehearsal: boolean;
  readonly seed: number;
}

/** What the trainer (or a counter, or a clicker) does. A vote is a difference, so that several may count at once. */
export type RoomAct =
  | { readonly type: 'room.read-on'; readonly all: boolean }
  | { readonly type: 'room.read-back' }
  | { readonly type: 'room.vote-opened' }
  | {
      readonly type: 'room.voted';
      readonly round: Round;
      readonly step: Step;
      /** Hands more, or fewer where negative. */
      readonly by: number;
    }
  | {
      readonly type: 'room.team-voted';
      readonly round: Round;
      readonly scene: string;
      /** Counts from 1. */
      readonly team: number;
      /** Null takes the team's vote back. */
      readonly choice: string | null;
    }
  | { readonly type: 'room.vote-revealed' }
  | { readonly type: 'room.discussed' }
  | { readonly type: 'room.decided'; readonly step: Step }
  | { readonly type: 'room.rewound'; readonly to: MomentId }
  | { readonly type: 'room.blanked'; readonly blank: boolean }
  | { readonly type: 'room.look-set'; readonly theme: Theme; readonly size: Size }
  | { readonly type: 'room.timer-set'; readonly seconds: number | null }
  | { readonly type: 'room.debriefed' }
  | { readonly type: 'room.revealed'; readonly what: Reveal }
  | { readonly type: 'room.covered'; readonly what: Reveal }
  | { readonly type: 'room.undone' }
  | { readonly type: 'room.ended' };

/** One line of the log. Revisions count from 1 without a gap; `at` is an ISO 8601 time that was handed in. */
export interface RoomEntry {
  readonly revision: number;
  readonly at: string;
  readonly act: RoomAct;
}

/**
 * All that is kept of a session: how it was opened and what was done, in order. Nothing is ever taken out;
 * what is the case is what the acts come to.
 */
export interface RoomLog {
  readonly schema: 1;
  readonly roomId: string;
  readonly openedAt: string;
  readonly opening: Opening;
  readonly entries: readonly RoomEntry[];
}

/** The most entries of a log: ninety minutes of a busy room take some hundreds. */
export const entriesAtMost = 5_000;

/** Counting and looks stop earlier than the rest, so that a full log can still be brought to its end. */
export const countingAtMost = 4_500;

/** The most hands that a reply can have. */
export const handsAtMost = 999;

/** The most teams. */
export const teamsAtMost = 40;

/** The most characters of a moment's id: more than any path that fits in a log takes. */
export const momentAtMost = 1_000_000;
