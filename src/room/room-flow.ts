import type { Phase, RoomAct, Round } from './room-act.ts';

type ActType = Exclude<RoomAct['type'], 'room.undone'>;

/** What an act does; each is one call into `room-rules.ts`. */
export type Doing =
  | {
      readonly type:
        | 'readOn'
        | 'goOn'
        | 'readBack'
        | 'count'
        | 'revealVotes'
        | 'decide'
        | 'rewind'
        | 'setScreen'
        | 'beginDebrief'
        | 'turnOn'
        | 'turnBack'
        | 'reveal'
        | 'cover';
    }
  | { readonly type: 'openVote'; readonly params: { readonly round: Round } };

/** `possible` asks whether anything stands against the act; `counted` also whether it is for the round counted here. */
export type Asking =
  | { readonly type: 'possible' }
  | { readonly type: 'counted'; readonly params: { readonly round: Round } };

/** A way on. Without a target the phase stays as it is. */
export interface Passing {
  readonly target?: Phase;
  readonly guard: Asking;
  readonly actions?: Doing;
}

type Ways = Readonly<Partial<Record<ActType, Passing>>>;

/** A phase: what is done in it, and which round is counted in it, if any. */
export interface PhaseDefinition {
  readonly description: string;
  readonly meta: { readonly counts: Round | null };
  readonly on: Ways;
}

const possible: Asking = { type: 'possible' };
const stay = (type: Exclude<Doing['type'], 'openVote'>): Passing => ({
  guard: possible,
  actions: { type },
});
const go = (target: Phase, type?: Exclude<Doing['type'], 'openVote'>): Passing =>
  type === undefined ? { target, guard: possible } : { target, ...stay(type) };
const openVote = (target: Phase, round: Round): Passing => ({
  target,
  guard: possible,
  actions: { type: 'openVote', params: { round } },
});

const looks: Ways = {
  'room.blanked': stay('setScreen'),
  'room.look-set': stay('setScreen'),
  'room.timer-set': stay('setScreen'),
};
const always: Ways = { ...looks, 'room.ended': go('over') };
const begun: Ways = { ...always, 'room.rewound': go('reading', 'rewind') };
const talking: Ways = { ...begun, 'room.debriefed': go('debriefing', 'beginDebrief') };
const choosing: Ways = { ...talking, 'room.decided': go('whatHappened', 'decide') };

/** While hands of one round are counted, or may still be corrected. */
function counting(round: Round): Ways {
  const guard: Asking = { type: 'counted', params: { round } };
  const count: Passing = { guard, actions: { type: 'count' } };
  return { ...choosing, 'room.voted': count, 'room.team-voted': count };
}

const phase = (description: string, on: Ways, counts: Round | null = null): PhaseDefinition => ({
  description,
  meta: { counts },
  on,
});

/**
 * The flow of a session as a state chart in plain data. A read-on passes through reading alone: no state that
 * decides or counts knows it. Undo stands outside: it goes back to whatever was before.
 */
export const roomFlow = {
  id: 'room',
  initial: 'gathering',
  states: {
    gathering: phase('People come in.', { ...always, 'room.read-on': go('reading', 'readOn') }),
    reading: phase('Lines are read one by one.', {
      ...choosing,
      'room.read-on': stay('readOn'),
      'room.read-back': stay('readBack'),
      'room.vote-opened': openVote('votingSilently', 'first'),
      'room.discussed': go('discussing'),
    }),
    votingSilently: phase(
      'Hands are counted before anybody talks.',
      {
        ...counting('first'),
        'room.vote-revealed': stay('revealVotes'),
        'room.discussed': go('discussing'),
      },
      'first',
    ),
    discussing: phase(
      'The room talks.',
      {
        ...counting('first'),
        'room.vote-revealed': stay('revealVotes'),
        'room.vote-opened': openVote('votingAgain', 'second'),
      },
      'first',
    ),
    votingAgain: phase(
      'Hands are counted again.',
      { ...counting('second'), 'room.vote-revealed': go('deciding', 'revealVotes') },
      'second',
    ),
    deciding: phase('Both votes are seen; the trainer decides.', counting('second'), 'second'),
    whatHappened: phase('What was decided is seen.', {
      ...talking,
      'room.read-on': go('reading', 'goOn'),
      'room.vote-revealed': stay('revealVotes'),
    }),
    debriefing: phase('The trainer shows one thing after another.', {
      ...begun,
      'room.read-on': stay('turnOn'),
      'room.read-back': stay('turnBack'),
      'room.revealed': stay('reveal'),
      'room.covered': stay('cover'),
    }),
    over: phase('The session is over.', looks),
  } satisfies Readonly<Record<Phase, PhaseDefinition>>,
} as const;

/** What a phase is: which acts it knows and which round it counts. */
export function phaseOf(name: Phase): PhaseDefinition {
  return roomFlow.states[name];
}
