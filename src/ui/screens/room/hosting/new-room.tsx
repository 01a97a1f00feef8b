import './style.ts';
import { type SyntheticEvent, useEffect, useState } from 'react';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';
import { Button } from '../../../parts/button.tsx';
import { SwitchRow } from '../../../parts/switch-row.tsx';
import { EdgeLinks } from '../../edge-links.tsx';
import { NoSuchScenario } from '../../kind-pages/kind-page.tsx';
import { hrefOf, toGuide, toRoom, toRoomScreen } from '../../routes.ts';
import { Screen } from '../../screen.tsx';
import { ScreenHeading } from '../../screen-heading.tsx';
import { useSession } from '../../session-context.ts';
import { useGo } from '../../use-go.ts';
import { useLoaded } from '../../use-loaded.ts';
import { Waiting } from '../../waiting.tsx';
import { HowScreens, HowVotes, type RoomSetUp } from './how-it-goes.tsx';
import { openNewRoom } from './open-new-room.ts';
import { preloadRoom } from './preload.ts';
import { preloadText } from './preload-text.ts';
import { useRooms } from './rooms-context.ts';

/** Where a trainer says how a session is to be, before anybody looks at the wall. */
export default function NewRoom({ scenario: key }: { readonly scenario: string }) {
  const session = useSession();
  const rooms = useRooms();
  const loaded = useLoaded(key, () => Promise.all([session.loadScenario(key), rooms()]));
  useEffect(() => void preloadRoom(), []);
  if (loaded.state !== 'here') return <Waiting />;
  const [playable, ports] = loaded.value;
  if (playable === null) return <NoSuchScenario />;
  return <SetUp playable={playable} ports={ports} />;
}

interface SetUpProps {
  readonly playable: PlayableScenario;
  readonly ports: RoomPorts;
}

function SetUp({ playable, ports }: SetUpProps) {
  const go = useGo();
  const { scenario } = playable;
  const [how, setHow] = useState<RoomSetUp>({
    ...{ voting: 'hands', teams: 4, screens: 'two', rehearsal: false },
  });
  const [begun, setBegun] = useState(false);
  useEffect(() => preloadText(playable), [playable]);
  const change = (one: Partial<RoomSetUp>) => setHow((all) => ({ ...all, ...one }));
  const open = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (begun) return;
    setBegun(true);
    const { voting: kind, teams, screens, rehearsal } = how;
    const roomId = ports.newId();
    // At once, in the click itself: later, the browser would take it for a pop-up that nobody wanted. Where it
    // is blocked all the same, the console has a link.
    if (screens === 'two') ports.openWindow(hrefOf(toRoomScreen(roomId)));
    const voting = kind === 'hands' ? { kind } : { kind, teams };
    await openNewRoom(ports, playable, { roomId, voting, rehearsal });
    go(toRoom(roomId, screens === 'one'));
  };
  return (
    <Screen
      name={`Lead a room: ${scenario.title}`}
      actions={<EdgeLinks to={['library', 'rooms']} />}
    >
      <div className="page page--narrow stack stack--wide">
        <header className="stack">
          <ScreenHeading>Lead a room</ScreenHeading>
          <p className="lead" lang={scenario.language}>
            {scenario.title}
          </p>
          <p className="soft">
            Everybody looks at one conversation: they read, vote, talk it over and vote again. You
            decide what is said. Nobody needs an account, a phone or a network.
          </p>
          <p>
            <a href={hrefOf(toGuide(playable.key))}>A guide to print</a>{' '}
            <span className="soft small">
              Running order, prompts, observer sheets, and cards to play with no screen at all.
            </span>
          </p>
        </header>
        <form onSubmit={open} className="stack stack--wide">
          <HowVotes how={how} onChange={change} />
          <HowScreens how={how} onChange={change} />
          <SwitchRow
            label="Rehearse alone"
            hint="A simulated room votes, so that you can go through all of it by yourself."
            on={how.rehearsal}
            onChange={(rehearsal) => change({ rehearsal })}
          />
          <div className="row">
            <Button look="primary" type="submit">
              Open the room
            </Button>
            <span className="soft small">
              {how.screens === 'two'
                ? 'A second window opens. Drag it to the projector and press “Fill the screen” there, or F11.'
                : 'Everything is shown in this window.'}
            </span>
          </div>
        </form>
      </div>
    </Screen>
  );
}
