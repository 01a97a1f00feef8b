import { readMessage } from '../../../../room/read-message.ts';
import type { RoomMessage, WindowKind } from '../../../../room/room-message.ts';

/** How often a window says that it is there. */
export const beatEvery = 1_000;

/** After so long without a beat a window counts as gone; a hidden window beats late. */
export const goneAfter = 4_000;

/** A beat that was heard. */
export type Beat = Extract<RoomMessage, { says: 'here' }>;

/** Which windows of a kind are there. */
export interface Present {
  /** Takes whatever was heard; tells the beat where it is one of the room. */
  take(heard: unknown): Beat | null;
  count(kind: WindowKind): number;
}

/** Counts the windows of a session by their beats, on a clock of milliseconds. */
export function countPresent(room: string, clock: () => number): Present {
  const heardAt = new Map<string, { readonly kind: WindowKind; readonly at: number }>();
  return {
    take: (heard) => {
      const message = readMessage(heard);
      if (message === undefined || message.says === 'show-me' || message.room !== room) return null;
      if (message.says === 'closed') heardAt.delete(message.window);
      if (message.says !== 'here') return null;
      heardAt.set(message.window, { kind: message.kind, at: clock() });
      return message;
    },
    count: (kind) => {
      for (const [id, { at }] of heardAt) if (clock() - at > goneAfter) heardAt.delete(id);
      return [...heardAt.values()].filter((one) => one.kind === kind).length;
    },
  };
}
