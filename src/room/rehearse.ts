import { type Dice, seededDice } from '../core/analyse/sample-plays.ts';
import { attemptNow, momentNow } from './moments.ts';
import type { Room } from './room.ts';
import type { RoomAct, Round } from './room-act.ts';
import { seedFrom } from './seed-from.ts';
import { countingIn } from './show-replies.ts';
import { simulateVotes } from './simulate-votes.ts';
import { stretchAt } from './stretch.ts';
import { countFor, countsOf, sumOf } from './votes.ts';

/** How many people a simulated room has where hands are counted. */
const people = 24;

function seedOf({ state }: Room, round: Round): number {
  const { id, attempts } = momentNow(state);
  return (state.opening.seed + seedFrom(`${round} ${attempts.length} ${id}`)) >>> 0;
}

/** Puts things into an order of the dice's own. */
function shuffled<T>(things: readonly T[], dice: Dice): readonly T[] {
  const left = [...things];
  return things.map(() => left.splice(dice(left.length), 1)[0] as T);
}

/** What the simulated room comes to in the round that is counted, by the order of the replies. */
function comesTo(room: Room, round: Round): readonly number[] {
  const { staged, state } = room;
  const { offered: replies } = stretchAt(staged.rules, state.path);
  const { first } = attemptNow(state);
  const before = round === 'second' && first !== null ? countsOf(first, replies) : null;
  const { voting } = state.opening;
  const many = voting.kind === 'teams' ? voting.teams : sumOf(before ?? []) || people;
  return simulateVotes(seedOf(room, round), { people: many, replies, before });
}

/** Whom the simulated room votes for, one after another, as hands go up: mixed, not reply by reply. */
function inOrder(room: Room, round: Round): readonly string[] {
  const { offered } = stretchAt(room.staged.rules, room.state.path);
  const stands = comesTo(room, round).flatMap((count, place) =>
    new Array<string>(count).fill(offered[place]?.id ?? ''),
  );
  return shuffled(stands, seededDice(seedOf(room, round) ^ 1));
}

function handsLeft(room: Room, round: Round): readonly RoomAct[] {
  const votes = attemptNow(room.state)[round];
  const scene = momentNow(room.state).scene;
  const passed = new Map<string, number>();
  return inOrder(room, round).flatMap((choice): readonly RoomAct[] => {
    const before = passed.get(choice) ?? 0;
    passed.set(choice, before + 1);
    if (votes === null || before < countFor(votes, choice)) return [];
    return [{ type: 'room.voted', round, step: { scene, choice }, by: 1 }];
  });
}

function standsLeft(room: Room, round: Round): readonly RoomAct[] {
  const votes = attemptNow(room.state)[round];
  const scene = momentNow(room.state).scene;
  return inOrder(room, round).flatMap((choice, place): readonly RoomAct[] => {
    const team = place + 1;
    if (votes === null || votes.teams.has(team)) return [];
    return [{ type: 'room.team-voted', round, scene, team, choice }];
  });
}

function isOpen({ phase }: Room): boolean {
  return phase === 'votingSilently' || phase === 'votingAgain';
}

/**
 * The votes that a simulated room has still to cast in the vote that is open, in the order in which it does,
 * one hand or team at a time; none outside a rehearsal. The same moment always comes to the same votes.
 */
export function votesLeft(room: Room): readonly RoomAct[] {
  const round = countingIn(room);
  const { rehearsal, voting } = room.state.opening;
  if (!rehearsal || round === null || !isOpen(room)) return [];
  return voting.kind === 'hands' ? handsLeft(room, round) : standsLeft(room, round);
}

/** Whether something was just undone: a room that went on by itself would take it straight back. */
export function isJustUndone({ log }: Room): boolean {
  return log.entries.at(-1)?.act.type === 'room.undone';
}
