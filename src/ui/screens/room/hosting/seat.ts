import type { StoreApi } from 'zustand/vanilla';
import type { Around } from '../../../../room/around.ts';
import type { Room } from '../../../../room/room.ts';
import type { RoomChannel, RoomPorts } from '../../../../room/room-ports.ts';
import type { RoomRefusal } from '../../../../room/room-state.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';
import type { Present } from './beats.ts';
import type { RoomKeeping } from './hosted.ts';
import type { WorkedOut } from './work-out-around.ts';

/** A session as the console's window has it. */
export interface HostView {
  readonly room: Room;
  readonly around: Around;
  /** `following` where another console leads; `gone` where the session was deleted meanwhile. */
  readonly standing: 'leading' | 'following' | 'gone';
  readonly refused: RoomRefusal | null;
  readonly keeping: RoomKeeping;
  /** Whether what was kept could not be done again to its end, and the session goes on from before that. */
  readonly cutShort: boolean;
  /** How many projector windows are there. */
  readonly screens: number;
}

/** Where a host sits: what it knows, and what it holds. */
export interface Seat {
  readonly ports: RoomPorts;
  readonly playable: PlayableScenario;
  readonly view: StoreApi<HostView>;
  readonly channel: RoomChannel;
  readonly worked: WorkedOut;
  readonly present: Present;
  /** The id of this window. */
  readonly self: string;
  /** See `claimOf`. */
  claim: number;
  closed: boolean;
  /** Gives the lead back; null where this window never had it. */
  release: (() => void) | null;
}
