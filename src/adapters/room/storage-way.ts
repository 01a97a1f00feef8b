import { type MessageWay, wayName } from './message-way.ts';

/**
 * By the event that other windows get when something is stored. It is taken away at once: the event carries it,
 * and nothing of a session stays behind.
 */
export const storageWay: MessageWay = {
  send: (text) => {
    try {
      localStorage.setItem(wayName, text);
      localStorage.removeItem(wayName);
    } catch {
      // Full or refused: the other ways carry it.
    }
  },
  listen: (hear) => {
    const take = (event: StorageEvent) => {
      if (event.key === wayName && event.newValue !== null) hear(event.newValue);
    };
    window.addEventListener('storage', take);
    return () => window.removeEventListener('storage', take);
  },
};
