import type { Around } from '../../../../room/around.ts';
import { partShown } from '../../../../room/parts-shown.ts';
import { actIn, type Room } from '../../../../room/room.ts';
import type { RoomAct } from '../../../../room/room-act.ts';
import { shownReveal } from '../../../../room/show-reveal.ts';
import { sendView } from './host-talk.ts';
import { keepEntry } from './keep-entry.ts';
import { keepAgain, readAgain } from './read-again.ts';
import type { Seat } from './seat.ts';

/**
 * Whether an act would turn the best way past its end. The log knows nothing of how long that way is, so its rules
 * let it; whoever has worked it out does not.
 */
function turnsPastEnd(room: Room, around: Around, act: RoomAct): boolean {
  if (act.type !== 'room.read-on' || room.state.shown?.item !== 'best-way') return false;
  const part = partShown(room.staged.rules, room.state, shownReveal(room, around));
  return part !== null && part.at + 1 >= part.of;
}

/** Does something and keeps it; false where another window has added to the log first. */
async function tryAct(seat: Seat, act: RoomAct): Promise<boolean> {
  const { ports, view, worked } = seat;
  if (view.getState().keeping === 'refused') await keepAgain(seat);
  const { room } = view.getState();
  if (turnsPastEnd(room, worked.forConsole(), act)) {
    view.setState({ refused: 'nothing-more-to-read' });
    return true;
  }
  const acted = actIn(room, act, ports.now());
  if (!acted.ok) {
    view.setState({ refused: acted.reason });
    return true;
  }
  // Kept first: no projector may be ahead of what a console that is loaded again comes back to.
  const keeping = await keepEntry(seat, acted.room, acted.entry);
  if (keeping === 'moved') return false;
  view.setState({ room: acted.room, refused: null, keeping });
  worked.look(acted.room);
  sendView(seat);
  return true;
}

/** Two windows that both lead come in between each other; not so often that nothing could be done. */
const triesAtMost = 20;

/**
 * Does something where this window leads; false where it does not come to it. What came in between from
 * another window is read first. What another window asks for is tried once: whatever came in between may be
 * that very thing, done by another console that heard it too.
 */
export async function doAct(seat: Seat, act: RoomAct, how = { asked: false }): Promise<boolean> {
  const leads = () => seat.view.getState().standing === 'leading';
  for (let tries = 0; leads() && tries < (how.asked ? 1 : triesAtMost); tries++) {
    if (await tryAct(seat, act)) return true;
    await readAgain(seat);
    sendView(seat);
  }
  if (!leads() || how.asked) return false;
  seat.view.setState({ refused: 'came-between' });
  return true;
}
