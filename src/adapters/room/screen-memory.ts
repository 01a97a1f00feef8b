import type { ScreenMemory } from '../../room/room-ports.ts';

const nameOf = (roomId: string) => `softspoken-screen-${roomId}`;

/** Keeps what was last shown for as long as the window is open: the room sees nothing else when it is loaded again. */
export const screenMemory: ScreenMemory = {
  keep: (roomId, message) => {
    try {
      sessionStorage.setItem(nameOf(roomId), JSON.stringify(message));
    } catch {
      // Full or refused: then the console tells it anew.
    }
  },
  read: (roomId) => {
    try {
      return JSON.parse(sessionStorage.getItem(nameOf(roomId)) ?? 'null') as unknown;
    } catch {
      return null;
    }
  },
};
