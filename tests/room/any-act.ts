import fc from 'fast-check';
import { movesIn, revealsIn } from '../../src/room/moves.ts';
import { actIn, type Room } from '../../src/room/room.ts';
import type { RoomAct } from '../../src/room/room-act.ts';
import { countingIn } from '../../src/room/show-replies.ts';
import { stretchAt } from '../../src/room/stretch.ts';
import { second } from './a-room.ts';

/** Dice for one act: which kind, which of them, and how much. */
export type Throw = readonly [kind: number, which: number, much: number];

/** Throws for a session of some length. */
export const throws = (maxLength: number): fc.Arbitrary<readonly Throw[]> =>
  fc.array(fc.tuple(fc.nat(9), fc.nat(999), fc.integer({ min: -3, max: 9 })), {
    maxLength,
    size: 'max',
  });

function votes(room: Room, [, which, much]: Throw): RoomAct {
  const { staged, state } = room;
  const { scene, offered } = stretchAt(staged.rules, state.path);
  // Mostly the round that is counted, so that votes are cast at all.
  const round = which % 7 === 0 ? 'first' : (countingIn(room) ?? 'second');
  const choice = offered[which % Math.max(1, offered.length)]?.id ?? 'nowhere';
  if (state.opening.voting.kind === 'hands') {
    return { type: 'room.voted', round, step: { scene: scene.id, choice }, by: much };
  }
  const stood = much < 0 ? null : choice;
  return { type: 'room.team-voted', round, scene: scene.id, team: which % 5, choice: stood };
}

function looks([, which, much]: Throw): RoomAct {
  if (much < 2) return { type: 'room.timer-set', seconds: which === 0 ? null : which };
  const theme = which % 2 === 0 ? 'light' : 'dark';
  return { type: 'room.look-set', theme, size: which % 3 === 0 ? 1 : 2 };
}

function reveals(room: Room, [, which, much]: Throw): RoomAct {
  const all = revealsIn(room);
  const what = all[which % Math.max(1, all.length)]?.what ?? { item: 'cost', moment: 'nowhere' };
  return { type: much < 0 ? 'room.covered' : 'room.revealed', what };
}

/** Some act for a room: mostly one that can be done, sometimes one that cannot. Undo and the end are rare. */
export function anyAct(room: Room, thrown: Throw): RoomAct {
  const [kind, which, much] = thrown;
  if (kind < 3) return votes(room, thrown);
  if (kind === 3) return looks(thrown);
  if (kind === 4) return reveals(room, thrown);
  const moves = movesIn(room).map(({ act }) => act);
  const rare = new Set(['room.ended', 'room.undone', 'room.debriefed', 'room.rewound']);
  const likely = moves.filter(({ type }) => !rare.has(type) || much === 9);
  return likely[which % Math.max(1, likely.length)] ?? { type: 'room.read-back' };
}

/** A room after any acts; what was refused is left out. Calls `each` with every act that was done. */
export function playedAny(
  start: Room,
  all: readonly Throw[],
  each: (before: Room, after: Room, act: RoomAct) => void = () => undefined,
): Room {
  return all.reduce((room, thrown, n) => {
    const act = anyAct(room, thrown);
    const acted = actIn(room, act, second(n + 1));
    if (!acted.ok) return room;
    each(room, acted.room, act);
    return acted.room;
  }, start);
}
