import { assign, type SnapshotFrom, setup } from 'xstate';
import type { Rules } from '../core/play/rules.ts';
import type { Opening, RoomAct, Round } from './room-act.ts';
import { roomFlow } from './room-flow.ts';
import type { TimedAct } from './room-rules.ts';
import * as rules from './room-rules.ts';
import type { RoomState } from './room-state.ts';
import { whyNot } from './why-not.ts';

interface Now {
  readonly context: RoomState;
  readonly event: TimedAct;
}

/** What a session's machine is made for. */
export interface Begun {
  readonly opening: Opening;
  readonly at: string;
}

type Done<T extends RoomAct['type']> = Extract<TimedAct, { type: T }>;

/** A change that belongs to some acts only; that it is asked for another is our own fault. */
function change<T extends RoomAct['type']>(
  types: readonly T[],
  apply: (state: RoomState, act: Done<T>) => RoomState,
) {
  const isMine = (act: TimedAct): act is Done<T> =>
    (types as readonly RoomAct['type'][]).includes(act.type);
  return ({ context, event }: Now): RoomState => {
    if (!isMine(event)) throw new Error(`the flow does not know what to do with ${event.type}`);
    return apply(context, event);
  };
}

/** Makes the flow into a machine for one scenario. Every guard and action asks the rules of the room. */
export function roomMachine(talk: Rules, { opening, at }: Begun) {
  return setup({
    types: { context: {} as RoomState, events: {} as TimedAct },
    guards: {
      possible: ({ context, event }: Now) => whyNot(talk, context, event) === null,
      counted: ({ context, event }: Now, { round }: { readonly round: Round }) =>
        'round' in event && event.round === round && whyNot(talk, context, event) === null,
    },
    actions: {
      readOn: assign(change(['room.read-on'], (state, act) => rules.readOn(talk, state, act))),
      goOn: assign(change(['room.read-on'], (state, act) => rules.goOn(talk, state, act))),
      readBack: assign(change(['room.read-back'], rules.readBack)),
      openVote: assign(({ context }: Now, { round }: { readonly round: Round }) =>
        rules.openVote(context, round),
      ),
      count: assign(change(['room.voted', 'room.team-voted'], rules.count)),
      revealVotes: assign(change(['room.vote-revealed'], rules.revealVotes)),
      decide: assign(change(['room.decided'], rules.decide)),
      rewind: assign(change(['room.rewound'], (state, act) => rules.rewind(talk, state, act))),
      setScreen: assign(
        change(['room.blanked', 'room.look-set', 'room.timer-set'], rules.setScreen),
      ),
      beginDebrief: assign(change(['room.debriefed'], rules.beginDebrief)),
      turnOn: assign(({ context }: Now) => rules.turn(context, 1)),
      turnBack: assign(({ context }: Now) => rules.turn(context, -1)),
      reveal: assign(change(['room.revealed'], rules.reveal)),
      cover: assign(change(['room.covered'], rules.cover)),
    },
  }).createMachine({ ...roomFlow, context: rules.beginRoom(talk, opening, at) });
}

/** The flow of one session. */
export type RoomMachine = ReturnType<typeof roomMachine>;

/** What is the case in it. */
export type RoomSnapshot = SnapshotFrom<RoomMachine>;
