import type { Room } from '../../../../room/room.ts';
import type { RoomAct } from '../../../../room/room-act.ts';

/** What is to be done: an act, or what it comes to where the session stands once its turn has come. */
export type Wanted = RoomAct | ((room: Room) => RoomAct | null);
