import type { Path } from '../core/play/path.ts';
import type { Rules } from '../core/play/rules.ts';
import { lastSaid } from '../core/scenario/last-said.ts';
import type { Choice, EndingScene, Line, Person, Text } from '../core/scenario/scenario.ts';
import {
  type Letter,
  letters,
  type ShownEnding,
  type ShownLine,
  type ShownReply,
} from './public-view.ts';
import { type Stretch, stretchAt } from './stretch.ts';

/** The letter of the reply at a place. The format offers no more replies than there are letters. */
export function letterAt(place: number): Letter {
  const letter = letters[place];
  if (letter === undefined) throw new Error(`no letter for a reply at place ${place}`);
  return letter;
}

/** A reply as it is spoken of: its letter and its words. */
export interface Lettered {
  readonly letter: Letter;
  readonly says: Text;
  readonly does: string | null;
}

/** A reply with its letter among those offered; null where it is not among them. */
export function lettered(offered: readonly Choice[], choice: string | null): Lettered | null {
  const place = offered.findIndex(({ id }) => id === choice);
  const reply = offered[place];
  return reply === undefined
    ? null
    : { letter: letterAt(place), says: [...reply.says], does: reply.does };
}

/** A reply with no count told. */
export function uncounted(reply: Lettered, decided: boolean): ShownReply {
  const { letter, says, does } = reply;
  return { letter, says, does, first: null, second: null, decided };
}

/** The reply by which a moment was come to; null at the first. */
export function replyBefore(rules: Rules, path: Path): Lettered | null {
  const step = path.at(-1);
  if (step === undefined) return null;
  return lettered(stretchAt(rules, path.slice(0, -1)).offered, step.choice);
}

/** The name of who says a line; null for the learner and for nobody. */
export function nameOf(people: readonly Person[], id: string | null): string | null {
  return people.find((person) => person.id === id)?.name ?? null;
}

/** What may be seen and heard of a line. */
export function shownLine(people: readonly Person[], line: Line): ShownLine {
  return {
    who: nameOf(people, line.by),
    you: line.by === 'you',
    stage: [...line.stage],
    says: [...line.says],
  };
}

/** How it ended. */
export function shownEnding({ ending }: EndingScene): ShownEnding {
  return { title: ending.title, outcome: ending.outcome, epilogue: [...ending.epilogue] };
}

/** The words that a decision answers: the last that somebody else says on the way to it, else what is seen last. */
export function wordsAsked({ units }: Stretch): Text {
  const lines = units.flatMap((unit) => (unit.kind === 'line' ? [unit.line] : []));
  return [...(lastSaid(lines)?.says ?? lines.at(-1)?.stage ?? [])];
}
