import { attemptNow, momentNow } from '../moments.ts';
import type { Room } from '../room.ts';
import type { MomentId, Phase } from '../room-act.ts';
import type { RoomState } from '../room-state.ts';

/** When something of an attempt began; a place in the tree is met again, so the attempt is named too. */
export interface AttemptTimes {
  readonly first: string | null;
  readonly second: string | null;
  readonly decided: string | null;
}

const noted: Readonly<Partial<Record<Phase, keyof AttemptTimes>>> = {
  votingSilently: 'first',
  votingAgain: 'second',
  whatHappened: 'decided',
};

const never: AttemptTimes = { first: null, second: null, decided: null };

/** Every time that a session was in, latest first; what was undone is not among them. */
function pointsOf(room: Room): readonly Room['point'][] {
  const points: Room['point'][] = [];
  for (let point: Room['point'] | null = room.point; point !== null; point = point.before) {
    points.push(point);
  }
  return points;
}

const nameOf = (moment: MomentId, attempt: number) => `${attempt} ${moment}`;

function nameNow(state: RoomState): string {
  return nameOf(momentNow(state).id, momentNow(state).attempts.indexOf(attemptNow(state)));
}

/** Tells when each vote of an attempt was opened and when it was decided. Attempts count from 0. */
export function recordTimes(room: Room): (moment: MomentId, attempt: number) => AttemptTimes {
  const times = new Map<string, AttemptTimes>();
  // Oldest first, so that of two openings of the same vote the later one stands.
  for (const { snapshot, phaseSince, before } of [...pointsOf(room)].reverse()) {
    const what = noted[snapshot.value];
    if (what === undefined || before?.snapshot.value === snapshot.value) continue;
    const name = nameNow(snapshot.context);
    times.set(name, { ...(times.get(name) ?? never), [what]: phaseSince });
  }
  return (moment, attempt) => times.get(nameOf(moment, attempt)) ?? never;
}

/** Whole seconds from the opening of a session to a time. */
export function secondsInto({ log }: Room, at: string): number {
  return Math.max(0, Math.round((Date.parse(at) - Date.parse(log.openedAt)) / 1000));
}
