import { readMessage } from '../../../../room/read-message.ts';
import { mayAct } from '../../../../room/room.ts';
import type { RoomAct } from '../../../../room/room-act.ts';
import { protocol } from '../../../../room/room-message.ts';
import type { RoomRefusal } from '../../../../room/room-state.ts';
import type { Ask } from '../../../../room/take-message.ts';
import { doAct } from './do-act.ts';
import { readAgain } from './read-again.ts';
import type { Seat } from './seat.ts';

/** What a console that follows may do: count hands, or take a team's stand. */
type Count = Extract<RoomAct, { type: 'room.voted' | 'room.team-voted' }>;

const isCount = (act: RoomAct): act is Count =>
  act.type === 'room.voted' || act.type === 'room.team-voted';

/** A console that has not answered by then is gone, or has just given the lead away. */
const answersWithin = 2_000;

/** Does what another window asked for, and tells it. */
export async function answerAsk(seat: Seat, { id, act }: Ask): Promise<void> {
  if (!(await doAct(seat, act, { asked: true }))) return;
  const { room, refused } = seat.view.getState();
  const took = { says: 'took', room: room.log.roomId, ask: id, done: refused === null } as const;
  if (!seat.closed) seat.channel.send({ softspoken: protocol, ...took });
}

/** Whether what is asked for is done; null where nobody answers. Asked once: nothing may be counted twice. */
function answerTo({ channel, ports, view }: Seat, act: Count): Promise<boolean | null> {
  const { roomId } = view.getState().room.log;
  const ask = ports.newId();
  return new Promise((resolve) => {
    const settle = (done: boolean | null) => {
      clearTimeout(waiting);
      stop();
      resolve(done);
    };
    const waiting = setTimeout(settle, answersWithin, null);
    const stop = channel.listen((heard) => {
      const message = readMessage(heard);
      if (message?.says === 'took' && message.ask === ask) settle(message.done);
    });
    channel.send({ softspoken: protocol, says: 'ask', room: roomId, ask, act });
  });
}

/** Counts by way of the console that leads. A hand that nobody has taken is told of, so that it is not lost. */
export async function askToCount(seat: Seat, act: RoomAct): Promise<void> {
  if (!isCount(act)) return;
  const done = await answerTo(seat, act);
  await readAgain(seat);
  const why = (): RoomRefusal => mayAct(seat.view.getState().room, act) ?? 'not-now';
  seat.view.setState({ refused: done === null ? 'no-answer' : done ? null : why() });
}
