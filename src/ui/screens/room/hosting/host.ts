import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RoomPorts } from '../../../../room/room-ports.ts';
import { answerAsk, askToCount } from './ask-to-count.ts';
import { beatEvery, countPresent } from './beats.ts';
import { claimOf, followLead } from './claim.ts';
import { doAct } from './do-act.ts';
import { hear, sendBeat, sendView } from './host-talk.ts';
import type { LoadedRoom } from './load-room.ts';
import { preloadText } from './preload-text.ts';
import { readAgain } from './read-again.ts';
import type { HostView, Seat } from './seat.ts';
import type { Wanted } from './wanted.ts';
import { type Workers, workOutAround } from './work-out-around.ts';

/** The console's side of a session: does what is asked, keeps it, and tells the other windows. */
export interface Host extends Pick<Seat, 'ports' | 'playable'> {
  readonly view: StoreApi<HostView>;
  /** Resolves when it is done and kept, or refused. One thing after another. Where another console leads it can only count. */
  act(wanted: Wanted): Promise<void>;
  takeOver(): Promise<void>;
  close(): void;
}

/** What a host works with. */
export interface Outside extends Workers {
  readonly ports: RoomPorts;
}

type Found = Extract<LoadedRoom, { ok: true }>;

function seatOf({ ports, ...workers }: Outside, { playable, room }: Found): Seat {
  const worked = workOutAround(workers, playable, () => {
    view.setState({ around: worked.forConsole() });
    sendView(seat);
  });
  const keeping = ports.unkept.has(room.log.roomId) ? 'refused' : ports.keeping;
  const view = createStore<HostView>(() => ({
    ...{ room, around: worked.forConsole(), keeping },
    ...{ standing: 'following', refused: null, cutShort: false, screens: 0 },
  }));
  const present = countPresent(room.log.roomId, () => performance.now());
  const known = { channel: ports.openChannel(), self: ports.newId() };
  const begun = { claim: 0, closed: false, release: null };
  const seat: Seat = { ports, playable, view, worked, present, ...known, ...begun };
  worked.look(room);
  preloadText(playable);
  return seat;
}

/** Takes the lead where it is free, or from whoever has it; then says where the session stands. */
async function takeLead(seat: Seat, takeOver: boolean): Promise<void> {
  const { ports, view } = seat;
  const { roomId } = view.getState().room.log;
  const onLost = () => view.setState({ standing: 'following' });
  const release = await ports.lead.lead(roomId, takeOver, onLost);
  if (release === null) return;
  if (seat.closed) return release();
  // Before anything else is waited for: the window may be closed meanwhile.
  seat.release = release;
  seat.claim = claimOf(ports.now(), takeOver);
  view.setState({ standing: 'leading' });
  await readAgain(seat);
  sendBeat(seat);
  sendView(seat);
}

async function actOrAsk(seat: Seat, wanted: Wanted): Promise<void> {
  const { room, standing } = seat.view.getState();
  const act = typeof wanted === 'function' ? wanted(room) : wanted;
  if (act === null) return;
  await (standing === 'leading' ? doAct(seat, act) : askToCount(seat, act));
}

/** Opens the console's side of a session: it leads where nobody else does, and follows otherwise. */
export async function openHost(outside: Outside, found: Found): Promise<Host> {
  const seat = seatOf(outside, found);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (next: () => Promise<void>) => {
    const turn = last.then(next);
    last = turn.catch(() => undefined);
    return turn;
  };
  const stopHearing = hear(seat, {
    answer: (ask) => inTurn(() => answerAsk(seat, ask)),
    catchUp: () => inTurn(() => readAgain(seat)),
  });
  const lookOn = followLead(seat, () => inTurn(() => takeLead(seat, false)));
  const beat = () => {
    sendBeat(seat);
    lookOn();
  };
  const beating = setInterval(beat, beatEvery);
  const close = () => {
    seat.closed = true;
    clearInterval(beating);
    stopHearing();
    seat.release?.();
    seat.channel.close();
  };
  try {
    await takeLead(seat, false);
  } catch (fault) {
    // Nobody could close it any more, and it would stay led.
    close();
    throw fault;
  }
  const { ports } = outside;
  const { playable } = found;
  const act = (wanted: Wanted) => inTurn(() => actOrAsk(seat, wanted));
  const takeOver = () => inTurn(() => takeLead(seat, true));
  return { ports, playable, view: seat.view, act, takeOver, close };
}
