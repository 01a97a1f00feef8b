import { linesAt } from '../core/play/replay-path.ts';
import type { Line } from '../core/scenario/scenario.ts';
import { isOnWay, walkedPath } from './moments.ts';
import type { ShownReveal } from './public-view.ts';
import type { Room } from './room.ts';
import type { Moment } from './room-state.ts';
import { type Stretch, stretchAt } from './stretch.ts';
import { lettered, nameOf, shownLine, uncounted } from './told.ts';

type Thoughts = Extract<ShownReveal, { item: 'thoughts' }>;

/** Who hears a reply: whom the author names, else the last who spoke. */
function lastSpeaker(lines: readonly Line[]): string | null {
  const isSpoken = ({ by, says }: Line) => by !== null && by !== 'you' && says.length > 0;
  return lines.findLast(isSpoken)?.by ?? null;
}

function heardAt({ staged, state }: Room, { path }: Moment, stretch: Stretch): Thoughts['heard'] {
  const taken = walkedPath(state)[path.length]?.choice ?? null;
  const choice = stretch.offered.find(({ id }) => id === taken);
  const reply = lettered(stretch.offered, taken);
  if (choice === undefined || reply === null || choice.hears.length === 0) return null;
  const lines = stretch.visits.flatMap((visit) => linesAt(staged.rules, visit));
  const by = nameOf(staged.rules.scenario.people, choice.hearer ?? lastSpeaker(lines));
  return { by, reply: uncounted(reply, true), hears: [...choice.hears] };
}

function guessAt({ arrived }: Stretch): Thoughts['guess'] {
  const guess = arrived.map(({ scene }) => scene.guess).find((one) => one !== null) ?? null;
  return guess && { ask: guess.ask, answer: guess.answer, because: guess.because };
}

/** A moment from the other person's side: what was said with what was not, and how the reply arrived. */
export function shownThoughts(room: Room, moment: Moment): Thoughts {
  const { rules } = room.staged;
  const stretch = stretchAt(rules, moment.path);
  const { people } = rules.scenario;
  const lines = stretch.arrived.flatMap((visit) => linesAt(rules, visit));
  const onWay = isOnWay(walkedPath(room.state), moment);
  return {
    item: 'thoughts',
    lines: lines.map((line) => ({ ...shownLine(people, line), thinks: [...line.thinks] })),
    heard: onWay ? heardAt(room, moment, stretch) : null,
    guess: guessAt(stretch),
  };
}
