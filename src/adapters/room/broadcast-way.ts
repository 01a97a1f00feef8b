import { type MessageWay, wayName } from './message-way.ts';

function openBroadcast(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(wayName);
  } catch {
    return null;
  }
}

/** By BroadcastChannel: to every window of this app in this browser. Null where there is none. */
export function broadcastWay(): (MessageWay & { close(): void }) | null {
  const channel = openBroadcast();
  if (channel === null) return null;
  return {
    send: (text) => {
      try {
        channel.postMessage(text);
      } catch {
        // It is closed: whoever it belonged to has gone.
      }
    },
    listen: (hear) => {
      const take = (event: MessageEvent) => hear(event.data);
      channel.addEventListener('message', take);
      return () => channel.removeEventListener('message', take);
    },
    close: () => channel.close(),
  };
}
