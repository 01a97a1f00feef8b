import { linesAt } from '../core/play/replay-path.ts';
import type { Rules } from '../core/play/rules.ts';
import { lastSaid } from '../core/scenario/last-said.ts';
import { isOnWay, walkedPath } from './moments.ts';
import type { ShownReveal } from './public-view.ts';
import type { Moment, RoomState } from './room-state.ts';
import { type Stretch, stretchAt } from './stretch.ts';
import { lettered, nameOf, shownLine, uncounted } from './told.ts';

/** A moment told from the other person's side. */
export type Thoughts = Extract<ShownReveal, { item: 'thoughts' }>;

function heardAt(rules: Rules, taken: string | null, stretch: Stretch): Thoughts['heard'] {
  const choice = stretch.offered.find(({ id }) => id === taken);
  const reply = lettered(stretch.offered, taken);
  if (choice === undefined || reply === null || choice.hears.length === 0) return null;
  const lines = stretch.visits.flatMap((visit) => linesAt(rules, visit));
  // Who hears a reply: whom the author names, else the last who spoke.
  const by = nameOf(rules.scenario.people, choice.hearer ?? lastSaid(lines)?.by ?? null);
  return { by, reply: uncounted(reply, true), hears: [...choice.hears] };
}

function guessAt({ arrived }: Stretch): Thoughts['guess'] {
  const guess = arrived.map(({ scene }) => scene.guess).find((one) => one !== null) ?? null;
  return guess && { ask: guess.ask, answer: guess.answer, because: guess.because };
}

/** A moment from the other person's side: what was said with what was not, and how the reply arrived. */
export function shownThoughts(rules: Rules, state: RoomState, moment: Moment): Thoughts {
  const stretch = stretchAt(rules, moment.path);
  const { people } = rules.scenario;
  const lines = stretch.arrived.flatMap((visit) => linesAt(rules, visit));
  const walked = walkedPath(state);
  const taken = walked[moment.path.length]?.choice ?? null;
  return {
    item: 'thoughts',
    lines: lines.map((line) => ({ ...shownLine(people, line), thinks: [...line.thinks] })),
    heard: isOnWay(walked, moment) ? heardAt(rules, taken, stretch) : null,
    guess: guessAt(stretch),
  };
}
