import type { CostOf } from '../../../src/room/record/record-costs.ts';
import type { Room } from '../../../src/room/room.ts';
import {
  debrief,
  decide,
  discuss,
  end,
  gathered,
  hands,
  openVote,
  played,
  readAll,
  readOn,
  revealVotes,
  rewind,
  stand,
  voteAtDesk,
} from '../a-room.ts';

/** Nothing worked out. */
export const noCosts: CostOf = () => null;

/** Down to the sofa by a nod, then back, out by blame, and the end. Each act takes a second. */
export function wholeSession(): Room {
  return played(
    gathered(),
    ...voteAtDesk,
    decide('desk/nod'),
    readAll,
    openVote,
    hands('first', 'sofa/stay', 2),
    hands('first', 'sofa/ask', 2),
    revealVotes,
    decide('sofa/stay'),
    readAll,
    rewind(''),
    decide('desk/blame'),
    readOn,
    debrief,
    end,
  );
}

/** Three teams at the desk, one of them silent at first. */
export function teamSession(): Room {
  return played(
    gathered({ voting: { kind: 'teams', teams: 3 } }),
    readAll,
    openVote,
    stand('first', 3, 'desk/see'),
    stand('first', 1, 'desk/nod'),
    discuss,
    openVote,
    stand('second', 1, 'desk/see'),
    stand('second', 2, 'desk/see'),
    stand('second', 3, 'desk/see'),
    revealVotes,
    decide('desk/see'),
    end,
  );
}
