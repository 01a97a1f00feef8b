import { createContext, useContext } from 'react';
import type { RoomPorts } from '../../../../room/room-ports.ts';

/** How the outside of group sessions is had; it comes when the first of them is asked for. */
export type OpenRooms = () => Promise<RoomPorts>;

/** Handed down to every screen of group sessions. */
export const RoomsContext = createContext<OpenRooms | null>(null);

/** The outside of group sessions, when it is asked for. */
export function useRooms(): OpenRooms {
  const rooms = useContext(RoomsContext);
  if (rooms === null) throw new Error('a room must stand inside the app');
  return rooms;
}
