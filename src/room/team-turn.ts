import type { TeamVote } from './console-view.ts';
import type { Room } from './room.ts';
import type { RoomAct } from './room-act.ts';
import type { KeyMove } from './room-keys.ts';
import { countingIn, teamVotes } from './show-replies.ts';
import { stretchAt } from './stretch.ts';

/** The team that is asked next: the first that stands for no reply yet; null where all do. */
export function teamInTurn(teams: readonly TeamVote[]): number | null {
  return teams.find(({ choice }) => choice === null)?.team ?? null;
}

/**
 * What a key for a reply comes to where teams vote: the team in turn stands for it, or the last team that
 * stands for it does no longer. Null where no team is left to do so.
 */
export function teamByKey(
  room: Room,
  { place, by }: Pick<Extract<KeyMove, { move: 'vote' }>, 'place' | 'by'>,
): RoomAct | null {
  const round = countingIn(room);
  const { scene, offered } = stretchAt(room.staged.rules, room.state.path);
  const choice = offered[place]?.id;
  if (round === null || choice === undefined) return null;
  const teams = teamVotes(room);
  const last = teams.findLast((one) => one.choice === choice)?.team ?? null;
  const team = by > 0 ? teamInTurn(teams) : last;
  if (team === null) return null;
  const stand = by > 0 ? choice : null;
  return { type: 'room.team-voted', round, scene: scene.id, team, choice: stand };
}
