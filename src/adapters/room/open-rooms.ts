import type { RoomPorts } from '../../room/room-ports.ts';
import type { RunStore } from '../../session/ports.ts';
import type { Cupboard } from '../browser-storage/cupboard.ts';
import { holdLock } from '../hold-lock.ts';
import { keepOffline } from '../offline/keep-offline.ts';
import { world } from '../world.ts';
import { openRoomChannel } from './room-channel.ts';
import { roomStoreOn } from './room-store.ts';
import { screenMemory } from './screen-memory.ts';
import { openWindow } from './window-way.ts';

/** The outside of group sessions, on what this browser keeps. */
export function openRooms(cupboard: Cupboard, texts: RunStore): RoomPorts {
  return {
    keeping: cupboard.keeping,
    store: roomStoreOn(cupboard, texts),
    unkept: new Map(),
    lead: {
      lead: (roomId, takeOver, onLost) => holdLock(`softspoken-room-${roomId}`, takeOver, onLost),
    },
    now: world.now,
    newId: world.newId,
    openChannel: () => {
      // Whoever opens a channel leads or shows a session, and may be loaded again with the network off.
      keepOffline();
      return openRoomChannel(world.newId);
    },
    screen: screenMemory,
    openWindow,
  };
}
