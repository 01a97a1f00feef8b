import { useState } from 'react';
import type { KeptRoom, RoomPorts } from '../../../../room/room-ports.ts';
import { Button } from '../../../parts/button.tsx';
import { buttonClass } from '../../../parts/button-class.ts';
import { Notice } from '../../../parts/notice.tsx';
import { ConfirmDialog } from '../../confirm-dialog.tsx';
import { hrefOf, toRoom, toRoomRecord } from '../../routes.ts';
import { saidWhen } from '../../said-when.ts';
import { useSession, useShelf } from '../../session-context.ts';
import { useLoaded } from '../../use-loaded.ts';
import { saveRoom } from './save-room.ts';

/** The sessions that are kept here: to go on with, to take along, or to delete. */
export function KeptRooms({ ports }: { readonly ports: RoomPorts }) {
  const [looks, setLooks] = useState(0);
  const listed = useLoaded(`${looks}`, () => ports.store.listRooms().catch(() => []));
  const [doomed, setDoomed] = useState<KeptRoom | null>(null);
  const kept = listed.state === 'here' ? listed.value : [];
  const remove = async () => {
    if (doomed !== null) await ports.store.deleteRoom(doomed.roomId);
    setLooks((n) => n + 1);
  };
  if (ports.keeping === 'page-only') {
    return (
      <Notice>
        This browser does not let anything be kept. You can lead a room all the same; save it to a
        file before you close the window.
      </Notice>
    );
  }
  if (kept.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="kept-rooms">
      <h2 id="kept-rooms">Sessions on this laptop</h2>
      <ul className="run-list">
        {kept.map((room) => (
          <li key={room.roomId}>
            <RoomLine room={room} ports={ports} onDelete={() => setDoomed(room)} />
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title="Delete this session?"
        open={doomed !== null}
        yes="Delete it"
        onYes={() => void remove()}
        onClose={() => setDoomed(null)}
      >
        Its votes and everything that was decided are gone from this device then. If you may want
        them again, save the session to a file first.
      </ConfirmDialog>
    </section>
  );
}

interface RoomLineProps {
  readonly room: KeptRoom;
  readonly ports: RoomPorts;
  readonly onDelete: () => void;
}

function RoomLine({ room, ports, onDelete }: RoomLineProps) {
  const session = useSession();
  const { opened } = useShelf();
  const cards = [...session.bundled, ...opened];
  const title =
    cards.find(({ key }) => key === room.scenarioKey)?.title ?? 'A scenario that is no longer here';
  const when = saidWhen(room.openedAt);
  const which = (
    <span className="visually-hidden">
      : {title}, {when}
    </span>
  );
  return (
    <article className="run-line">
      <div>
        <h3 className="run-line__title">{title}</h3>
        <p className="soft small">{when}</p>
      </div>
      <div className="row">
        <a className={buttonClass('quiet')} href={hrefOf(toRoom(room.roomId))}>
          Go on{which}
        </a>
        <a className={buttonClass('link')} href={hrefOf(toRoomRecord(room.roomId))}>
          Record{which}
        </a>
        <Button look="link" onClick={() => void saveRoom(ports, session, room.roomId)}>
          Save to a file{which}
        </Button>
        <Button look="link" onClick={onDelete}>
          Delete{which}
        </Button>
      </div>
    </article>
  );
}
