import { actIn, openRoom, type Room } from '../../../../src/room/room.ts';
import type { RoomAct, Round, Voting } from '../../../../src/room/room-act.ts';
import type { RoomPorts } from '../../../../src/room/room-ports.ts';
import type { PlayableScenario } from '../../../../src/session/playable.ts';

/** How a session of a test is opened. */
export interface Opened {
  readonly voting?: Voting;
  readonly rehearsal?: boolean;
}

/** A session after some acts, each thirty seconds after the last. */
export function sessionOf(
  playable: PlayableScenario,
  acts: readonly RoomAct[],
  { voting = { kind: 'hands' }, rehearsal = false }: Opened = {},
): Room {
  const time = (n: number) => new Date(Date.UTC(2026, 10, 25, 9, 0, 30 * n)).toISOString();
  const begun = openRoom(playable, { roomId: 'room-1', at: time(0), voting, rehearsal, seed: 7 });
  return acts.reduce((room, act, n) => {
    const acted = actIn(room, act, time(n + 1));
    if (!acted.ok) throw new Error(`${act.type} in ${room.phase}: ${acted.reason}`);
    return acted.room;
  }, begun);
}

/** Keeps a session on the device of a test. */
export async function keepSession({ store }: RoomPorts, room: Room, text: string): Promise<void> {
  await store.keepText(room.log.opening.contentHash, text);
  await store.keepRoom(room.log);
}

/** Hands for a reply of the scene that the room stands in. */
export function handsFor(round: Round, scene: string, counts: Readonly<Record<string, number>>) {
  return Object.entries(counts).map(
    ([choice, by]): RoomAct => ({ type: 'room.voted', round, step: { scene, choice }, by }),
  );
}
