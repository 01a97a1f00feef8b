import type { RoomChannel } from '../../room/room-ports.ts';
import { broadcastWay } from './broadcast-way.ts';
import { storageWay } from './storage-way.ts';
import { windowWay } from './window-way.ts';

/** More characters than any view takes. */
const textAtMost = 4 * 1024 * 1024;

/** More messages than can be on their way by one way while another has brought them. */
const rememberedAtMost = 200;

/** What goes over every way: a number that no other message has, and the message. */
const envelope = /^([A-Za-z0-9-]{1,64}:\d{1,9}) /;

/** Opens envelopes, each once, by whichever way it comes first. Null for what is none, or not the first. */
function opensOnce(): (heard: unknown) => unknown {
  const opened = new Set<string>();
  return (heard) => {
    if (typeof heard !== 'string' || heard.length > textAtMost) return null;
    const [start, number] = envelope.exec(heard) ?? [];
    if (start === undefined || number === undefined || opened.has(number)) return null;
    opened.add(number);
    for (const old of [...opened].slice(0, -rememberedAtMost)) opened.delete(old);
    try {
      return JSON.parse(heard.slice(start.length)) as unknown;
    } catch {
      return null;
    }
  };
}

/**
 * Carries messages by every way that there is at once; any one of them is enough. Storage is written to only
 * where there is no BroadcastChannel, which comes to the same windows without putting every view on the disk.
 */
export function openRoomChannel(newId: () => string): RoomChannel {
  const broadcast = broadcastWay();
  const into = [broadcast ?? storageWay, windowWay];
  const open = opensOnce();
  const hearing = new Set<(message: unknown) => void>();
  const stops = [...new Set([...into, storageWay])].map((way) =>
    way.listen((heard) => {
      const message = open(heard);
      if (message !== null) for (const hear of hearing) hear(message);
    }),
  );
  const self = newId();
  let sent = 0;
  return {
    send: (message) => {
      const text = `${self}:${++sent} ${JSON.stringify(message)}`;
      if (text.length <= textAtMost) for (const way of into) way.send(text);
    },
    listen: (hear) => {
      hearing.add(hear);
      return () => void hearing.delete(hear);
    },
    close: () => {
      for (const stop of stops) stop();
      hearing.clear();
      broadcast?.close();
    },
  };
}
