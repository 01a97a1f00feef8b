import type { PublicView } from '../../../../room/public-view.ts';
import { type AskedAct, protocol } from '../../../../room/room-message.ts';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import { beginSeeing, type Seen, takeMessage } from '../../../../room/take-message.ts';
import { beatEvery, countPresent } from './beats.ts';

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

/** Shows what the leading console sends, asks for it when it has missed something, and says that it is there. */
export function openScreen(
  ports: RoomPorts,
  room: string,
  show: (shown: Shown) => void,
): ScreenSide {
  const channel = ports.openChannel();
  const self = ports.newId();
  const softspoken = protocol;
  const begun = performance.now();
  let seen: Seen = takeMessage(beginSeeing(room), ports.screen.read(room));
  let behind = 0;
  const present = countPresent(room, () => performance.now());
  let alone = false;
  const draw = () => show({ view: seen.view, alone });
  draw();

  const revision = () => seen.newness?.revision ?? 0;
  const showMe = () => channel.send({ softspoken, says: 'show-me', room });
  const beat = () => {
    channel.send({
      softspoken,
      says: 'here',
      room,
      kind: 'projector',
      window: self,
      revision: revision(),
    });
    if (seen.view === null) showMe();
    const left = present.count('console') === 0 && performance.now() - begun > beatEvery * 4;
    if (left === alone) return;
    alone = left;
    draw();
  };

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
      behind = 0;
      ports.screen.keep(room, heard);
      draw();
    }
    const told = present.take(heard);
    if (told?.kind === 'console') minded(told.revision);
  }

  const leave = () => channel.send({ softspoken, says: 'closed', room, window: self });
  const stop = channel.listen(hear);
  const beating = setInterval(beat, beatEvery);
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
