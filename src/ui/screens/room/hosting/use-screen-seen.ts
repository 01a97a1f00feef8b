import { useEffect, useRef, useState } from 'react';
import type { PublicView } from '../../../../room/public-view.ts';
import type { AskedAct } from '../../../../room/room-message.ts';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import { useRooms } from './rooms-context.ts';
import { openScreen, type ScreenSide } from './screen-side.ts';

/** What a projector window shows, kept up as long as it is open; and how its keys ask for something. */
export function useScreenSeen(roomId: string): {
  readonly view: PublicView | null;
  readonly ask: (act: AskedAct) => void;
} {
  const rooms = useRooms();
  const [view, setView] = useState<PublicView | null>(null);
  const side = useRef<ScreenSide | null>(null);
  useEffect(() => {
    let here = true;
    const open = (ports: RoomPorts) => {
      if (here) side.current = openScreen(ports, roomId, setView);
    };
    void rooms().then(open);
    const leave = () => side.current?.leave();
    window.addEventListener('pagehide', leave);
    return () => {
      here = false;
      window.removeEventListener('pagehide', leave);
      side.current?.close();
      side.current = null;
    };
  }, [rooms, roomId]);
  return { view, ask: (act) => side.current?.ask(act) };
}
