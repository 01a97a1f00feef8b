import type { RoomPorts } from '../../../../room/room-ports.ts';
import { EdgeLinks } from '../../edge-links.tsx';
import { hrefOf, toNewRoom } from '../../routes.ts';
import { Screen } from '../../screen.tsx';
import { ScreenHeading } from '../../screen-heading.tsx';
import { useSession, useShelf } from '../../session-context.ts';
import { useLoaded } from '../../use-loaded.ts';
import { Waiting } from '../../waiting.tsx';
import { BringFile } from './bring-file.tsx';
import { KeptRooms } from './kept-rooms.tsx';
import { useRooms } from './rooms-context.ts';

/** Where group sessions begin, and where those that were held wait. */
export default function Rooms() {
  const rooms = useRooms();
  const loaded = useLoaded('ports', rooms);
  if (loaded.state !== 'here') return <Waiting />;
  return <Page ports={loaded.value} />;
}

function Page({ ports }: { readonly ports: RoomPorts }) {
  return (
    <Screen name="Lead a room" actions={<EdgeLinks to={['library', 'settings']} />}>
      <div className="page page--narrow stack stack--wide">
        <header className="stack">
          <ScreenHeading>Lead a room</ScreenHeading>
          <p className="lead soft">
            One conversation, one projector, everybody in the room. You need this laptop and nothing
            else.
          </p>
        </header>
        <KeptRooms ports={ports} />
        <Scenarios />
        <BringFile ports={ports} />
      </div>
    </Screen>
  );
}

function Scenarios() {
  const { bundled } = useSession();
  const { opened } = useShelf();
  return (
    <section className="stack" aria-labelledby="new-room">
      <h2 id="new-room">Begin with</h2>
      <ul className="run-list">
        {[...bundled, ...opened].map(({ key, title, language, minutes }) => (
          <li key={key} className="run-line">
            <a href={hrefOf(toNewRoom(key))} lang={language}>
              {title}
            </a>
            {minutes !== null && <span className="soft small">About {minutes} minutes alone</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
