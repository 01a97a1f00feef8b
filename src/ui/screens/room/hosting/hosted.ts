import type { ConsoleView } from '../../../../room/console-view.ts';
import type { Letter } from '../../../../room/public-view.ts';
import type { RoomRefusal } from '../../../../room/room-state.ts';
import type { Rehearsing } from '../rehearse/use-rehearsal.ts';
import type { Wanted } from './wanted.ts';

/** Whether what is done lasts: on the device, only as long as this page, or not at the moment. */
export type RoomKeeping = 'device' | 'page-only' | 'refused';

/** The projector's window, as the console knows it. */
export interface HostedScreen {
  /** How many projector windows are heard now. */
  readonly heard: number;
  /** Opens one of its own, from a click; false where that is blocked, and a link has to do. */
  readonly open: () => boolean;
  /** The same place for a plain link. */
  readonly href: string;
}

/** A decision before it is made: the reply that is pointed at, null where none is yet. */
export interface Deciding {
  readonly picked: Letter | null;
}

/** A session as a console has it: what it shows, and all that it may ask for. One that follows may only count. */
export interface Hosted {
  readonly view: ConsoleView;
  /** Does something once all before it is kept. What is impossible changes nothing and tells `refused`. */
  readonly act: (wanted: Wanted) => void;
  /** Why the last act was not done; null after one that was. */
  readonly refused: RoomRefusal | null;
  readonly keeping: RoomKeeping;
  /** Whether what was kept could not be done again to its end. */
  readonly cutShort: boolean;
  /** Null with one screen only: then the room sees this window. */
  readonly screen: HostedScreen | null;
  /** The decision that the trainer is about to make (key `d`); null where none is. */
  readonly deciding: Deciding | null;
  readonly setDeciding: (deciding: Deciding | null) => void;
  /** Whether single letters and digits are keys, as the settings say. */
  readonly shortcuts: boolean;
  /** The simulated room, which votes by itself; null outside a rehearsal. */
  readonly rehearsing: Rehearsing | null;
  /** Saves the session as a file, to go on with it on another laptop. */
  readonly save: () => void;
  /** The time now, for what has elapsed. */
  readonly now: () => string;
}
