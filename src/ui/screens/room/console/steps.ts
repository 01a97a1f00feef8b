import type { ConsoleView, Move } from '../../../../room/console-view.ts';
import type { Phase, RoomAct } from '../../../../room/room-act.ts';
import { findMove, findReading } from './find-move.ts';
import { revealNameIn } from './moment-name.ts';
import { nextReveal } from './running-order.ts';

/** Something to do next. `decide` and `end` ask once more before anything is done. */
export interface Step {
  readonly label: string;
  readonly does: RoomAct | 'decide' | 'end';
  /** The key that does the same; null where none does. */
  readonly key: string | null;
}

/** The one obvious next step, and the others that make sense now. */
export interface Steps {
  readonly primary: Step | null;
  readonly others: readonly Step[];
}

/** Another step is another button, which must be gone to anew; reading on and on stays the same one. */
export function stepKey({ does }: Step): string {
  return typeof does === 'string' ? does : JSON.stringify([does.type, 'all' in does && does.all]);
}

type Kind =
  | 'read-on'
  | 'read-all'
  | 'read-back'
  | 'open-vote'
  | 'discuss'
  | 'reveal-vote'
  | 'decide'
  | 'debrief'
  | 'turn-on'
  | 'turn-back'
  | 'next-reveal'
  | 'end';

/** The most obvious step first; those that are impossible fall away. */
const orders: Readonly<Record<Phase, readonly Kind[]>> = {
  gathering: ['read-on'],
  reading: ['read-on', 'open-vote', 'debrief', 'read-all', 'discuss', 'decide', 'read-back'],
  votingSilently: ['discuss', 'reveal-vote', 'decide'],
  discussing: ['open-vote', 'reveal-vote', 'decide'],
  votingAgain: ['reveal-vote', 'decide'],
  deciding: ['decide'],
  whatHappened: ['read-on', 'reveal-vote'],
  debriefing: ['turn-on', 'next-reveal', 'turn-back', 'end'],
  over: [],
};

function stepFrom(label: string, move: Move | null): Step | null {
  return move && { label, does: move.act, key: move.keys[0] ?? null };
}

function readingOn(view: ConsoleView): Step | null {
  const labels: Partial<Record<Phase, string>> = { gathering: 'Begin', whatHappened: 'Go on' };
  return stepFrom(labels[view.phase] ?? 'Read on', findReading(view, false));
}

function readingAll(view: ConsoleView): Step | null {
  const left = view.read.of - view.read.done;
  return left < 2 ? null : stepFrom('Read all of it', findReading(view, true));
}

function deciding(view: ConsoleView): Step | null {
  const move = findMove(view, 'room.decided');
  return move && { label: 'Decide', does: 'decide', key: move.keys[0] ?? null };
}

/** The debrief is the next step once the talk has ended; until then it waits with what is rarely needed. */
function debriefing(view: ConsoleView): Step | null {
  if (view.now.kind !== 'ending') return null;
  return stepFrom('Go to the debrief', findMove(view, 'room.debriefed'));
}

function revealing(view: ConsoleView): Step | null {
  const next = nextReveal(view);
  if (next === null) return null;
  const does: RoomAct = { type: 'room.revealed', what: next };
  return { label: `Show ${revealNameIn(view, next)}`, does, key: null };
}

/** What is shown in the debrief may have several parts. */
function turning(view: ConsoleView): Step | null {
  const { part } = view.screen;
  if (part === null || part.at + 1 >= part.of) return null;
  return stepFrom(`Next part, ${part.at + 2} of ${part.of}`, findReading(view, false));
}

/** While there is more to show, the end waits with what is rarely needed. */
function ending(view: ConsoleView): Step | null {
  if (nextReveal(view) !== null) return null;
  const move = findMove(view, 'room.ended');
  return move && { label: 'End the session', does: 'end', key: null };
}

const makers: Readonly<Record<Kind, (view: ConsoleView) => Step | null>> = {
  'read-on': readingOn,
  'read-all': readingAll,
  'read-back': (view) => stepFrom('Back a line', findMove(view, 'room.read-back')),
  'open-vote': (view) =>
    stepFrom(
      view.phase === 'discussing' ? 'Vote again' : 'Open the silent vote',
      findMove(view, 'room.vote-opened'),
    ),
  discuss: (view) =>
    stepFrom(
      view.phase === 'reading' ? 'Talk without a vote' : 'Let them talk',
      findMove(view, 'room.discussed'),
    ),
  'reveal-vote': (view) => stepFrom('Show the count', findMove(view, 'room.vote-revealed')),
  decide: deciding,
  debrief: debriefing,
  'turn-on': turning,
  'turn-back': (view) => stepFrom('Back a part', findMove(view, 'room.read-back')),
  'next-reveal': revealing,
  end: ending,
};

/** What can be done next where a session stands. */
export function stepsFor(view: ConsoleView): Steps {
  const steps = orders[view.phase].flatMap((kind) => makers[kind](view) ?? []);
  const [primary = null, ...others] = steps;
  return { primary, others };
}
