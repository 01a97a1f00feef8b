import type { PublicView } from './public-view.ts';
import type { RoomAct } from './room-act.ts';

/** Counts up when an older window could no longer read what is sent. */
export const protocol = 1;

/**
 * How new a view is: by revision of the log, then by edition, which counts what the outside worked out since
 * (costs come later than the reply that they belong to).
 */
export interface Newness {
  readonly revision: number;
  readonly edition: number;
}

/** What a window other than the leading console may ask for: reading, blanking, and counting. */
export type AskedAct = Extract<
  RoomAct,
  { type: 'room.read-on' | 'room.read-back' | 'room.blanked' | 'room.voted' | 'room.team-voted' }
>;

/** Who beats: that a window is there. */
export type WindowKind = 'console' | 'projector';

/** Everything that windows say to each other. `room` is the session's id. */
export type RoomMessage = { readonly softspoken: typeof protocol } & (
  | ({ readonly says: 'view'; readonly room: string; readonly view: PublicView } & Newness)
  /** Null where the window does not know yet which session it shows. */
  | { readonly says: 'show-me'; readonly room: string | null }
  | {
      readonly says: 'here';
      readonly room: string;
      readonly kind: WindowKind;
      /** Made once by each window. */
      readonly window: string;
      readonly revision: number;
      /** Of two consoles that both lead, the one with the higher claim goes on; null where none leads. */
      readonly claim: number | null;
    }
  | { readonly says: 'ask'; readonly room: string; readonly ask: string; readonly act: AskedAct }
  /** The leading console has come to an ask: what was asked is done, or was refused. */
  | { readonly says: 'took'; readonly room: string; readonly ask: string; readonly done: boolean }
  | { readonly says: 'closed'; readonly room: string; readonly window: string }
);
