import type { Choice, Guess, Line, Person } from '../../../../core/scenario/scenario.ts';
import type { ReadRun } from '../../../../session/session.ts';
import { type TheirMoment, theirSide } from '../../../../session/their-side.ts';
import { type Look, lookAfter } from '../turns.ts';

/** What the learner guessed while playing, beside what it was. */
export interface GuessMade {
  readonly guess: Guess;
  readonly guessed: string;
}

/** A stretch of the talk as the other person lived it: what was said, and the reply that ended it. */
export interface StoryMoment {
  readonly lines: readonly Line[];
  readonly guesses: readonly GuessMade[];
  /** The face before the reply; null where nobody but the learner spoke. */
  readonly look: Look | null;
  /** Null in the last moment: there is nothing more to answer. */
  readonly choice: Choice | null;
  /** Who made something of the reply; null where nobody has spoken yet. */
  readonly hearer: Person | null;
  /** Whether any of it was hidden while playing. */
  readonly hidden: boolean;
}

function guessesIn(scenes: readonly TheirMoment[]): readonly GuessMade[] {
  return scenes.flatMap(({ guess, guessed }) =>
    guess === null || guessed === null ? [] : [{ guess, guessed }],
  );
}

/** The whole talk cut after each reply; what is only read on belongs to the moment that it leads to. */
export function storyOf(read: ReadRun): readonly StoryMoment[] {
  const moments: StoryMoment[] = [];
  let since: readonly TheirMoment[] = [];
  const scenes = theirSide(read);
  for (const [place, met] of scenes.entries()) {
    since = [...since, met];
    if (met.heard === null && place < scenes.length - 1) continue;
    const lines = since.flatMap((one) => one.lines);
    const hidden = since.some((one) => one.hidden);
    const { choice = null, hearer = null } = met.heard ?? {};
    const guesses = guessesIn(since);
    moments.push({ lines, guesses, look: lookAfter(lines), choice, hearer, hidden });
    since = [];
  }
  return moments;
}

/** Whether a moment has something to guess at. */
export function canBeGuessed({ choice, hearer }: StoryMoment): boolean {
  return choice !== null && hearer !== null && choice.hears.length > 0;
}
