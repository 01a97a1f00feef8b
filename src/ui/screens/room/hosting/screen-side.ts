import type { PublicView } from '../../../../room/public-view.ts';
import { readMessage } from '../../../../room/read-message.ts';
import { type AskedAct, protocol } from '../../../../room/room-message.ts';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import { beginSeeing, type Seen, takeMessage } from '../../../../room/take-message.ts';
import { beatEvery } from './beats.ts';

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
  show: (view: PublicView | null) => void,
): ScreenSide {
  const channel = ports.openChannel();
  const self = ports.newId();
  const softspoken = protocol;
  let seen: Seen = takeMessage(beginSeeing(room), ports.screen.read(room));
  let behind = 0;
  show(seen.view);

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
      show(seen.view);
    }
    const message = readMessage(heard);
    if (message?.says === 'here' && message.kind === 'console' && message.room === room) {
      minded(message.revision);
    }
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
