import { Button } from '../../../parts/button.tsx';
import { buttonClass } from '../../../parts/button-class.ts';
import { hrefOf, toRoom, toRoomRecord } from '../../routes.ts';
import { saidWhen } from '../../said-when.ts';
import { useSession, useShelf } from '../../session-context.ts';
import type { ListedRoom } from './list-rooms.ts';

export interface RoomLineProps {
  readonly room: ListedRoom;
  readonly onSave: () => void;
  readonly onDelete: () => void;
}

/** One session: what it is of, and what can be done with it. */
export function RoomLine({ room, onSave, onDelete }: RoomLineProps) {
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
        {room.unkept && <p className="small">Only in this window: save it before you close it.</p>}
      </div>
      <div className="row">
        <a className={buttonClass('quiet')} href={hrefOf(toRoom(room.roomId))}>
          Go on{which}
        </a>
        <a className={buttonClass('link')} href={hrefOf(toRoomRecord(room.roomId))}>
          Record{which}
        </a>
        <Button look="link" onClick={onSave}>
          Save to a file{which}
        </Button>
        <Button look="link" onClick={onDelete}>
          Delete{which}
        </Button>
      </div>
    </article>
  );
}
