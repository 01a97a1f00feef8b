import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { analyseScenario } from '../../../../../src/core/analyse/analyse-scenario.ts';
import { exploreScenario } from '../../../../../src/core/analyse/explore-scenario.ts';
import { reviewPath } from '../../../../../src/core/analyse/review-path.ts';
import type { Around } from '../../../../../src/room/around.ts';
import { actIn, pathToReview, type Room } from '../../../../../src/room/room.ts';
import type { RoomAct } from '../../../../../src/room/room-act.ts';
import type { RoomRefusal } from '../../../../../src/room/room-state.ts';
import { consoleView } from '../../../../../src/room/show-console.ts';
import { Console } from '../../../../../src/ui/screens/room/console/console.tsx';
import type {
  Deciding,
  Hosted,
  HostedScreen,
} from '../../../../../src/ui/screens/room/hosting/hosted.ts';
import { useConsoleKeys } from '../../../../../src/ui/screens/room/hosting/use-console-keys.ts';
import type { Wanted } from '../../../../../src/ui/screens/room/hosting/wanted.ts';
import { second } from '../../../../room/a-room.ts';
import { nothingAround } from '../../../../room/a-talk.ts';
import { teachDialogs } from '../../../parts/dialog-of-jsdom.ts';

/** What stands around a room once all has been worked out. */
export function workedOut(room: Room): Around {
  const explored = exploreScenario(room.staged.rules);
  if (explored === null) throw new Error('a small talk can be explored');
  const review = reviewPath(explored, pathToReview(room));
  const best = { path: analyseScenario(room.staged.rules).bestPath };
  return { ...nothingAround, review, best };
}

export interface Led
  extends Partial<Pick<Hosted, 'save' | 'keeping' | 'screen' | 'now' | 'refused' | 'shortcuts'>> {
  readonly room: Room;
  readonly around?: (room: Room) => Around;
  /** The time of the console's clock, in seconds of the session. */
  readonly at?: number;
}

/** A projector window that is there. */
export const seen: HostedScreen = { heard: 1, open: () => true, href: '#/screen' };

function Leading({ led, acts }: { readonly led: Led; readonly acts: RoomAct[] }) {
  const { around = () => nothingAround, at = 0, room: first, ...given } = led;
  const [{ room, refused }, set] = useState({ room: first, refused: null as RoomRefusal | null });
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const latest = useRef(first);
  const act = (wanted: Wanted) => {
    const doing = typeof wanted === 'function' ? wanted(latest.current) : wanted;
    if (doing === null) return;
    acts.push(doing);
    set((now) => {
      const acted = actIn(now.room, doing, second(now.room.revision + 1));
      if (!acted.ok) return { ...now, refused: acted.reason };
      latest.current = acted.room;
      return { room: acted.room, refused: null };
    });
  };
  const hosted: Hosted = {
    ...{
      view: consoleView(room, around(room)),
      act,
      refused,
      keeping: 'device',
      cutShort: false,
      screen: seen,
    },
    ...{
      deciding,
      setDeciding,
      shortcuts: true,
      rehearsing: null,
      save: () => {},
      now: () => second(at),
    },
    ...given,
  };
  useConsoleKeys({ hosted, may: 'lead' });
  return <Console hosted={hosted} />;
}

/** Opens a console on a real session, and gives every act that it asks for. */
export function lead(led: Led) {
  teachDialogs();
  const acts: RoomAct[] = [];
  const { container } = render(
    <main>
      <Leading led={led} acts={acts} />
    </main>,
  );
  return { acts, container, user: userEvent.setup() };
}
