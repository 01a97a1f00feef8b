import type { Choice, Line, Person } from '../../../../core/scenario/scenario.ts';
import type { ReadRun } from '../../../../session/session.ts';
import { type Look, lookAfter, type Turn, turnsOf } from '../turns.ts';

/** A stretch of the talk as the other person lived it: what was said, and the reply that ended it. */
export interface StoryMoment {
  readonly lines: readonly Line[];
  /** The face before the reply; null where nobody but the learner spoke. */
  readonly look: Look | null;
  /** Null in the last moment: there is nothing more to answer. */
  readonly choice: Choice | null;
  /** Who made something of the reply; null where nobody has spoken yet. */
  readonly hearer: Person | null;
}

/** The whole talk cut after each reply; what is only read on belongs to the moment that it leads to. */
export function storyOf(read: ReadRun): readonly StoryMoment[] {
  const { people } = read.playable.scenario;
  const moments: StoryMoment[] = [];
  let since: readonly Turn[] = [];
  let speaker: string | null = null;
  const turns = turnsOf(read);
  for (const [place, turn] of turns.entries()) {
    since = [...since, turn];
    if (turn.choice === null && place < turns.length - 1) continue;
    const lines = since.flatMap((one) => one.lines);
    const look = lookAfter(lines);
    speaker = look?.person ?? speaker;
    const hearer = turn.choice?.hearer ?? speaker;
    const person = people.find(({ id }) => id === hearer) ?? null;
    moments.push({ lines, look, choice: turn.choice, hearer: person });
    since = [];
  }
  return moments;
}

/** Whether the author wrote down anything that was not said. */
export function hasUnsaid(story: readonly StoryMoment[]): boolean {
  return story.some(
    ({ lines, choice }) =>
      lines.some(({ thinks }) => thinks.length > 0) || (choice?.hears ?? []).length > 0,
  );
}

/** Whether a moment has something to guess at. */
export function canBeGuessed({ choice, hearer }: StoryMoment): boolean {
  return choice !== null && hearer !== null && choice.hears.length > 0;
}
