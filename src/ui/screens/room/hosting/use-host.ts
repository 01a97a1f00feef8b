import { useEffect, useState } from 'react';
import { useSession } from '../../session-context.ts';
import { type Host, openHost } from './host.ts';
import { type LoadedRoom, loadRoom } from './load-room.ts';
import { useRooms } from './rooms-context.ts';

/** Whether the session can be led or followed from this window, and if not, why. */
export type Hosting =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly host: Host }
  | {
      readonly state: 'refused';
      readonly reason: Extract<LoadedRoom, { ok: false }>['reason'];
    };

const waiting = { state: 'waiting' } as const;

/** Opens the console's side of a session for as long as the place is open. */
export function useHost(roomId: string): Hosting {
  const session = useSession();
  const rooms = useRooms();
  const [hosting, setHosting] = useState<Hosting>(waiting);
  const [fault, setFault] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(() => {
    let here = true;
    let leave = () => {};
    const open = async (): Promise<Hosting> => {
      const ports = await rooms();
      const loaded = await loadRoom(ports, session, roomId);
      if (!loaded.ok) return { state: 'refused', reason: loaded.reason };
      const { analysis, layout } = session;
      const host = await openHost({ ports, analysis, layout }, loaded);
      leave = () => host.close();
      // Nobody is here any more: the session must not stay led.
      if (!here) leave();
      return { state: 'here', host };
    };
    setHosting(waiting);
    open().then(
      (next) => here && setHosting(next),
      (cause: unknown) => here && setFault({ cause }),
    );
    return () => {
      here = false;
      leave();
    };
  }, [session, rooms, roomId]);
  // A fault of ours belongs to the boundary, which says what is safe.
  if (fault !== null) throw fault.cause;
  return hosting;
}
