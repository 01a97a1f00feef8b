import { idPattern } from '../session/read-saved-run.ts';
import {
  either,
  oneOf,
  orNull,
  type Read,
  record,
  text,
  textLike,
  truth,
  whole,
} from './read-shape.ts';
import {
  handsAtMost,
  momentAtMost,
  type Reveal,
  type RoomAct,
  type Round,
  teamsAtMost,
} from './room-act.ts';

const id = textLike(idPattern);
const step = record({ scene: id, choice: id });
const round: Read<Round> = oneOf(['first', 'second']);
const moment = text(momentAtMost);

const readReveal: Read<Reveal> = either<Reveal>(
  record({
    item: oneOf(['cost', 'thoughts', 'discuss']),
    moment,
  }),
  record({
    item: oneOf(['split', 'best-way', 'map', 'score', 'reflect']),
  }),
);

const plain = record({
  type: oneOf([
    'room.read-back',
    'room.vote-opened',
    'room.vote-revealed',
    'room.discussed',
    'room.debriefed',
    'room.undone',
    'room.ended',
  ]),
});

/** The longest timer: a whole session. */
const secondsAtMost = 24 * 60 * 60;

/** Reads an act; undefined where it is none. */
export const readAct: Read<RoomAct> = either<RoomAct>(
  plain,
  record({ type: oneOf(['room.read-on']), all: truth }),
  record({
    type: oneOf(['room.voted']),
    round,
    step,
    by: whole(-handsAtMost, handsAtMost),
  }),
  record({
    type: oneOf(['room.team-voted']),
    round,
    scene: id,
    team: whole(1, teamsAtMost),
    choice: orNull(id),
  }),
  record({ type: oneOf(['room.decided']), step }),
  record({ type: oneOf(['room.rewound']), to: moment }),
  record({ type: oneOf(['room.blanked']), blank: truth }),
  record({
    type: oneOf(['room.look-set']),
    theme: oneOf(['light', 'dark']),
    size: oneOf([0, 1, 2]),
  }),
  record({
    type: oneOf(['room.timer-set']),
    seconds: orNull(whole(1, secondsAtMost)),
  }),
  record({
    type: oneOf(['room.revealed', 'room.covered']),
    what: readReveal,
  }),
);
