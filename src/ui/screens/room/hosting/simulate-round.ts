import type { ConsoleView } from '../../../../room/console-view.ts';
import type { Room } from '../../../../room/room.ts';
import type { RoomAct } from '../../../../room/room-act.ts';
import { simulateVotes } from '../../../../room/simulate-votes.ts';
import { stretchAt } from '../../../../room/stretch.ts';

/** How many people a simulated room has where hands are counted. */
const people = 24;

/** What a simulated room does in the round that is open: the same session always gives the same votes. */
export function simulateRound({ staged, state, log }: Room, view: ConsoleView): readonly RoomAct[] {
  const { counting: round, here, voting, replies } = view;
  if (round === null) return [];
  const { offered } = stretchAt(staged.rules, state.path);
  const before = round === 'first' ? null : replies.map(({ first }) => first ?? 0);
  const seed = (log.opening.seed + state.path.length + (round === 'first' ? 0 : 500)) >>> 0;
  const many = voting.kind === 'teams' ? voting.teams : people;
  const votes = simulateVotes(seed, { people: many, replies: offered, before });
  if (voting.kind === 'teams') {
    const stands = votes.flatMap((count, place) => new Array<number>(count).fill(place));
    return stands.map((place, n) => ({
      ...{ type: 'room.team-voted', round, scene: here.scene, team: n + 1 },
      choice: offered[place]?.id ?? null,
    }));
  }
  return replies.flatMap((reply, place): readonly RoomAct[] => {
    const by = (votes[place] ?? 0) - (reply[round] ?? 0);
    const step = { scene: here.scene, choice: reply.choice };
    return by === 0 ? [] : [{ type: 'room.voted', round, step, by }];
  });
}
