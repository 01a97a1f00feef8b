import type { ConsoleView, Move } from '../../../../room/console-view.ts';
import type { RoomAct } from '../../../../room/room-act.ts';

/** The first act of a kind that can be done now; null where none can. */
export function findMove(view: ConsoleView, type: RoomAct['type']): Move | null {
  return view.moves.find(({ act }) => act.type === type) ?? null;
}

/** Reading on by one line, or all of it at once. */
export function findReading(view: ConsoleView, all: boolean): Move | null {
  return view.moves.find(({ act }) => act.type === 'room.read-on' && act.all === all) ?? null;
}
