import { type RefObject, useEffect, useRef, useState } from 'react';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import { Notice } from '../../../parts/notice.tsx';
import { ConfirmDialog } from '../../confirm-dialog.tsx';
import { useSession } from '../../session-context.ts';
import { useLoaded } from '../../use-loaded.ts';
import { deleteRoom, type ListedRoom, listRooms } from './list-rooms.ts';
import { RoomLine } from './room-line.tsx';
import { saveRoom } from './save-room.ts';

const notSaved =
  'The session could not be saved to a file: it, or its scenario, cannot be read here.';
const notDeleted = 'The session is still here: this device did not delete it. Try it once more.';

/** Where one session of a list was, once it is deleted: the focus goes to the one that follows, or to the page. */
function useFocusAfter(list: RefObject<HTMLElement | null>, kept: readonly ListedRoom[]) {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (left === null) return;
    setLeft(null);
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('li') ?? [])];
    const next = lines[Math.min(left, lines.length - 1)];
    (next?.querySelector('a') ?? document.querySelector('h1'))?.focus();
  }, [left, list]);
  return (roomId: string) => setLeft(kept.findIndex((room) => room.roomId === roomId));
}

/** What can be done with a session of the list, and what went wrong with it. */
function useDoing(ports: RoomPorts) {
  const session = useSession();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [fault, setFault] = useState<string | null>(null);
  const save = async (roomId: string) => {
    const saved = await saveRoom(ports, session, roomId).catch(() => false);
    setFault(saved ? null : notSaved);
  };
  const remove = async (roomId: string): Promise<boolean> => {
    const removed = await deleteRoom(ports, roomId).then(
      () => true,
      () => false,
    );
    setFault(removed ? null : notDeleted);
    if (removed) setGone((all) => new Set(all).add(roomId));
    return removed;
  };
  return { gone, fault, forget: () => setFault(null), save, remove };
}

/** The sessions of this laptop: to go on with, to take along, or to delete. */
export function KeptRooms({ ports }: { readonly ports: RoomPorts }) {
  const listed = useLoaded('rooms', () => listRooms(ports));
  const { gone, fault, forget, save, remove } = useDoing(ports);
  const [doomed, setDoomed] = useState<ListedRoom | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const all = listed.state === 'here' ? listed.value : [];
  const kept = all.filter(({ roomId }) => !gone.has(roomId));
  const focusAfter = useFocusAfter(list, kept);
  const removeDoomed = async () => {
    if (doomed !== null && (await remove(doomed.roomId))) focusAfter(doomed.roomId);
  };
  return (
    <>
      {ports.keeping === 'page-only' && <NothingKept />}
      {fault !== null && <Notice onDismiss={forget}>{fault}</Notice>}
      {kept.length > 0 && (
        <section className="stack" aria-labelledby="kept-rooms">
          <h2 id="kept-rooms">Sessions on this laptop</h2>
          <ul className="run-list" ref={list}>
            {kept.map((room) => (
              <li key={room.roomId}>
                <RoomLine
                  room={room}
                  onSave={() => void save(room.roomId)}
                  onDelete={() => setDoomed(room)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ConfirmDialog
        title="Delete this session?"
        open={doomed !== null}
        yes="Delete it"
        onYes={() => void removeDoomed()}
        onClose={() => setDoomed(null)}
      >
        Its votes and everything that was decided are gone from this device then. If you may want
        them again, save the session to a file first.
      </ConfirmDialog>
    </>
  );
}

function NothingKept() {
  return (
    <Notice>
      This browser does not let anything be kept. You can lead a room all the same; save it to a
      file before you close the window.
    </Notice>
  );
}
