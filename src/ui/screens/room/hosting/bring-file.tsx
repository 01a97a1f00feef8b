import { useState } from 'react';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import { FileDrop } from '../../../parts/file-drop.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { toRoom } from '../../routes.ts';
import { useSession } from '../../session-context.ts';
import { useGo } from '../../use-go.ts';
import { bringRoom, unreadableRoomWords } from './bring-room.ts';

/** More than any session with its scenario: enough for the check to say that it is too much. */
const mostBytes = 16 * 1024 * 1024 + 1;

/** Opens a session that was saved to a file, here or on another laptop. */
export function BringFile({ ports }: { readonly ports: RoomPorts }) {
  const session = useSession();
  const go = useGo();
  const [why, setWhy] = useState<string | null>(null);
  const bring = async (file: File) => {
    try {
      const brought = await bringRoom(ports, session, await file.slice(0, mostBytes).text());
      if (brought.ok) return go(toRoom(brought.roomId));
      setWhy(`${file.name} could not be opened. ${unreadableRoomWords[brought.reason]}`);
    } catch {
      setWhy(`${file.name} could not be opened. It may have been moved, or this device is full.`);
    }
  };
  return (
    <section className="stack" aria-labelledby="bring-room">
      <h2 id="bring-room">From another laptop</h2>
      <FileDrop label="Open a saved session" accept=".json,application/json" onFile={bring}>
        <span className="soft small">It goes on exactly where it was saved.</span>
      </FileDrop>
      {why !== null && <Notice onDismiss={() => setWhy(null)}>{why}</Notice>}
    </section>
  );
}
