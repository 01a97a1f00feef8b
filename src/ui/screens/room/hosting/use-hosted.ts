import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import { consoleView } from '../../../../room/show-console.ts';
import { hrefOf, toRoomScreen } from '../../routes.ts';
import { usePreferences } from '../../session-context.ts';
import { useRehearsal } from '../rehearse/use-rehearsal.ts';
import type { Host } from './host.ts';
import type { Deciding, Hosted } from './hosted.ts';
import { saveRoomFile } from './save-room.ts';
import type { Wanted } from './wanted.ts';

/** The projector's window as the console knows it. */
function useScreen(ports: Pick<RoomPorts, 'openWindow'>, roomId: string, heard: number) {
  const href = hrefOf(toRoomScreen(roomId));
  const open = useCallback(() => ports.openWindow(href), [ports, href]);
  return useMemo(() => ({ heard, open, href }), [heard, open, href]);
}

/** The decision to be made at a point of the session. */
function useDeciding(point: string): Pick<Hosted, 'deciding' | 'setDeciding'> {
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [last, setLast] = useState(point);
  // Once the room has moved on, by whichever window, what was to be decided is another thing. A hand more is not.
  if (last !== point) {
    setLast(point);
    setDeciding(null);
  }
  return { deciding, setDeciding };
}

/** What the console is given of a session that this window hosts. */
export function useHosted(host: Host, alone: boolean): Hosted {
  const { room, around, refused, keeping, cutShort, screens, standing } = useStore(host.view);
  const { ports, playable } = host;
  const view = useMemo(() => consoleView(room, around), [room, around]);
  const { shortcuts } = usePreferences();
  const decision = useDeciding(`${view.phase} ${view.here.moment}`);
  const act = useCallback((wanted: Wanted) => void host.act(wanted), [host]);
  const screen = useScreen(ports, room.log.roomId, screens);
  const rehearsing = useRehearsal({ room, leads: standing === 'leading', act });
  const save = async () => saveRoomFile(room.log, await playable.text());
  return {
    ...{ view, act, refused, keeping, cutShort, rehearsing, shortcuts, ...decision },
    screen: alone ? null : screen,
    save: () => void save(),
    now: ports.now,
  };
}
