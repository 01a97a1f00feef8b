import { screenName } from '../../room/room-ports.ts';
import type { MessageWay } from './message-way.ts';

/** The windows that this one has opened, was opened by, or has heard from. */
const known = new Set<Window>();

function others(): readonly Window[] {
  for (const one of known) if (one.closed) known.delete(one);
  const opener = window.opener as Window | null;
  return [...new Set(opener === null ? known : [...known, opener])];
}

function isWindow(source: MessageEventSource | null): source is Window {
  return source !== null && 'closed' in source;
}

/** By postMessage, between a window and those that it opened; of one origin, which the browser vouches for. */
export const windowWay: MessageWay = {
  send: (text) => {
    for (const other of others()) {
      try {
        other.postMessage(text, window.location.origin);
      } catch {
        // A window that has gone elsewhere is not to hear it.
      }
    }
  },
  listen: (hear) => {
    const take = (event: MessageEvent) => {
      if (event.origin !== window.location.origin || event.source === window) return;
      // A console that was loaded again has lost the window that it opened, and learns of it by its word.
      if (isWindow(event.source)) known.add(event.source);
      hear(event.data);
    };
    window.addEventListener('message', take);
    return () => window.removeEventListener('message', take);
  },
};

/** Opens a window at an address of this app and remembers it; false where it is not let. */
export function openWindow(address: string): boolean {
  // Some browsers inside other programs give nothing at all instead of null.
  const opened = window.open(address, screenName, 'popup,width=1280,height=720') as
    | Window
    | null
    | undefined;
  if (!opened) return false;
  known.add(opened);
  return true;
}
