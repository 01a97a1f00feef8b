import { linesAt, type Visit } from '../core/play/replay-path.ts';
import { lastSaid } from '../core/scenario/last-said.ts';
import type { Choice, Guess, Line, Person, Scene } from '../core/scenario/scenario.ts';
import type { ReadRun } from './read-run.ts';

/** The learner's reply as it arrived on the other side. */
export interface HeardReply {
  /** Counts decisions from 0. */
  readonly at: number;
  readonly choice: Choice;
  /** Who heard it; null where nobody has spoken yet. What they made of it is `choice.hears`, often empty. */
  readonly hearer: Person | null;
}

/** A scene of the talk from the other person's seat. */
export interface TheirMoment {
  readonly scene: Scene;
  /** What was said and, in each line's `thinks`, what was not; in order. */
  readonly lines: readonly Line[];
  /** What the scene asks the learner to guess first; null where it asks nothing. */
  readonly guess: Guess | null;
  /** What the learner guessed while playing; null if nothing. */
  readonly guessed: string | null;
  /** Null where the learner only read on, and at the end. */
  readonly heard: HeardReply | null;
  /** Whether there is anything here that was hidden while playing. */
  readonly hidden: boolean;
}

/** What is carried from scene to scene. */
interface Seat {
  readonly decided: number;
  readonly speaker: string | null;
}

function heardIn({ choice }: Visit, { decided, speaker }: Seat, people: readonly Person[]) {
  if (choice === null) return null;
  const hearer = choice.hearer ?? speaker;
  return { at: decided, choice, hearer: people.find(({ id }) => id === hearer) ?? null };
}

/** The same talk, told from the other person's seat: what they thought, and how each reply landed. */
export function theirSide({ run, playable, visits }: ReadRun): readonly TheirMoment[] {
  const { rules, scenario } = playable;
  const guesses = new Map(run.guesses.map(({ scene, guess }) => [scene, guess]));
  let seat: Seat = { decided: 0, speaker: null };
  return visits.map((visit) => {
    const { scene, choice } = visit;
    const lines = linesAt(rules, visit);
    seat = { ...seat, speaker: lastSaid(lines)?.by ?? seat.speaker };
    const heard = heardIn(visit, seat, scenario.people);
    if (choice !== null) seat = { ...seat, decided: seat.decided + 1 };
    const hidden = lines.some(({ thinks }) => thinks.length > 0) || (choice?.hears.length ?? 0) > 0;
    const { guess } = scene;
    return { scene, lines, guess, guessed: guesses.get(scene.id) ?? null, heard, hidden };
  });
}
