import type { PublicView } from '../../../../room/public-view.ts';
import { type AskedAct, protocol } from '../../../../room/room-message.ts';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import { beginSeeing, type Seen, takeMessage } from '../../../../room/take-message.ts';
import { beatEvery, countPresent, goneAfter } from './beats.ts';

/** What a projector shows, and whether the console that it comes from is gone. */
export interface Shown {
  /** Null until something has come; the last one stays when the console is gone. */
  readonly view: PublicView | null;
  readonly alone: boolean;
}

/** The projector's side of a session. */
export interface ScreenSide {
  ask(act: AskedAct): void;
  /** Says that the window goes; it may still come back. */
  leave(): void;
  close(): void;
}

/** So many beats of a console that is behind, and the session is another one than this window saw. */
const behindAtMost = 3;

interface Watching {
  readonly ports: RoomPorts;
  readonly room: string;
  readonly show: (shown: Shown) => void;
  readonly showMe: () => void;
}

/** Follows the console of a session by what is heard; what was last shown outlasts loading again. */
function watchConsole({ ports, room, show, showMe }: Watching) {
  const present = countPresent(room, () => performance.now());
  const begun = performance.now();
  let seen: Seen = takeMessage(beginSeeing(room), ports.screen.read(room));
  let behind = 0;
  let alone = false;
  let asked = false;
  const draw = () => show({ view: seen.view, alone });
  const revision = () => seen.newness?.revision ?? 0;

  /** A console that comes back with less (the device kept nothing) is right all the same. */
  function minded(told: number): void {
    behind = told < revision() ? behind + 1 : 0;
    if (behind >= behindAtMost) seen = { ...beginSeeing(room), view: seen.view };
    if (told > revision() || behind >= behindAtMost) showMe();
  }

  function hear(heard: unknown): void {
    const next = takeMessage(seen, heard);
    if (next !== seen) {
      seen = next;
      ports.screen.keep(room, heard);
      draw();
    }
    const told = present.take(heard);
    if (told?.kind === 'console') minded(told.revision);
  }

  function look(): void {
    const waited = performance.now() - begun > goneAfter;
    const silent = waited && present.count('console') === 0;
    // A hidden console beats late, as browsers slow its clock, but answers at once when it is asked.
    const left = silent && asked;
    asked = silent;
    if (left !== alone) {
      alone = left;
      draw();
    }
    if (seen.view === null || silent) showMe();
  }
  draw();
  return { hear, look, revision };
}

/** Shows what the leading console sends, asks for it when it has missed something, and says that it is there. */
export function openScreen(
  ports: RoomPorts,
  room: string,
  show: (shown: Shown) => void,
): ScreenSide {
  const channel = ports.openChannel();
  const self = ports.newId();
  const softspoken = protocol;
  const showMe = () => channel.send({ softspoken, says: 'show-me', room });
  const { hear, look, revision } = watchConsole({ ports, room, show, showMe });
  const beat = () => {
    const here = { says: 'here', room, kind: 'projector', window: self, claim: null } as const;
    channel.send({ softspoken, ...here, revision: revision() });
    look();
  };
  const stop = channel.listen(hear);
  const beating = setInterval(beat, beatEvery);
  const leave = () => channel.send({ softspoken, says: 'closed', room, window: self });
  showMe();
  beat();
  return {
    ask: (act) => channel.send({ softspoken, says: 'ask', room, ask: ports.newId(), act }),
    leave,
    close: () => {
      clearInterval(beating);
      stop();
      leave();
      channel.close();
    },
  };
}
