import { useEffect, useRef, useState } from 'react';
import type { AskedAct } from '../../../../room/room-message.ts';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import { useRooms } from './rooms-context.ts';
import { openScreen, type ScreenSide, type Shown } from './screen-side.ts';

/** What a projector window shows, kept up as long as it is open; and how its keys ask for something. */
export function useScreenSeen(roomId: string): Shown & { readonly ask: (act: AskedAct) => void } {
  const rooms = useRooms();
  const [shown, setShown] = useState<Shown>({ view: null, alone: false });
  const side = useRef<ScreenSide | null>(null);
  useEffect(() => {
    let here = true;
    const open = (ports: RoomPorts) => {
      if (here) side.current = openScreen(ports, roomId, setShown);
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
  return { ...shown, ask: (act) => side.current?.ask(act) };
}
