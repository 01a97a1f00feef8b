import { type Path, printPath } from '../core/play/path.ts';
import type { Rules } from '../core/play/rules.ts';
import type { Round } from './room-act.ts';
import type { Attempt, Moment, RoomState, Votes } from './room-state.ts';
import { stretchAt } from './stretch.ts';

const notCounted = { first: null, second: null, decided: null } as const;

function isUntouched({ first, second, decided }: Attempt): boolean {
  return first === null && second === null && decided === null;
}

/** The moment that the room stands at. */
export function momentNow({ moments, path }: RoomState): Moment {
  const moment = moments.get(printPath(path));
  if (moment === undefined) throw new Error('a session stands at a moment of its own');
  return moment;
}

/** The latest time that the room stood at a moment. */
function latestAttempt({ attempts }: Moment): Attempt {
  const attempt = attempts.at(-1);
  if (attempt === undefined) throw new Error('a moment was met at least once');
  return attempt;
}

/** The time that the room stands here now. */
export function attemptNow(state: RoomState): Attempt {
  return latestAttempt(momentNow(state));
}

function withMoment(state: RoomState, moment: Moment): RoomState {
  return { ...state, moments: new Map(state.moments).set(moment.id, moment) };
}

/** The state with the present attempt changed. */
export function withAttempt(state: RoomState, change: Partial<Attempt>): RoomState {
  const moment = momentNow(state);
  const changed = { ...latestAttempt(moment), ...change };
  return withMoment(state, { ...moment, attempts: [...moment.attempts.slice(0, -1), changed] });
}

/** The state with the votes of one round changed. */
export function withVotes(state: RoomState, round: Round, votes: Votes): RoomState {
  return withAttempt(state, { [round]: votes });
}

/** What an arrival needs to know. */
export interface Arrival {
  readonly rules: Rules;
  readonly path: Path;
  readonly at: string;
}

/** The state standing at a moment, known or new, with an attempt in which nothing has happened yet. */
export function arriveAt(state: RoomState, { rules, path, at }: Arrival): RoomState {
  const id = printPath(path);
  const known = state.moments.get(id);
  const begun: Attempt = { arrivedAt: at, ...notCounted };
  const before = (known?.attempts ?? []).filter(
    (attempt, n, all) => n < all.length - 1 || !isUntouched(attempt),
  );
  const scene = known?.scene ?? stretchAt(rules, path).scene.id;
  return withMoment({ ...state, path }, { id, path, scene, attempts: [...before, begun] });
}

/** The steps that were taken to here, with the one just decided. */
export function walkedPath(state: RoomState): Path {
  const { scene } = momentNow(state);
  const { decided } = attemptNow(state);
  return decided === null ? state.path : [...state.path, { scene, choice: decided }];
}

/** Whether a moment lies on the way that was walked to here. */
export function isOnWay(walked: Path, moment: Moment): boolean {
  return moment.path.every(
    (step, n) => step.scene === walked[n]?.scene && step.choice === walked[n]?.choice,
  );
}
