import { linesAt } from '../core/play/replay-path.ts';
import type { Rules } from '../core/play/rules.ts';
import type { Line } from '../core/scenario/scenario.ts';
import type { FaceOf } from '../session/playable.ts';
import type { ShownPerson } from './public-view.ts';
import { linesRead, type Stretch } from './stretch.ts';

/** Everything that was read from the first scene on. */
export function allLinesRead(rules: Rules, stretch: Stretch, read: number): readonly Line[] {
  const before = stretch.visits.slice(0, -stretch.arrived.length);
  return [...before.flatMap((visit) => linesAt(rules, visit)), ...linesRead(stretch, read)];
}

/** The people as they are after these lines; a line without a feeling leaves the face as it was. */
export function shownPeople(
  { scenario }: Rules,
  lines: readonly Line[],
  faceOf: FaceOf,
): readonly ShownPerson[] {
  return scenario.people.map(({ id, name, role }) => {
    const felt = lines.findLast((line) => line.by === id && line.feeling !== null);
    const look = { feeling: felt?.feeling ?? 'calm', strength: felt?.strength ?? 2 } as const;
    return { id, name, role, ...look, face: faceOf(id, look) };
  });
}

const isTheirs = ({ by }: Line) => by !== null && by !== 'you';

/** Who is to be seen: whoever spoke last, or before anybody has, the first who will. */
export function speakingIn(lines: readonly Line[], stretch: Stretch): string | null {
  const coming = linesRead(stretch, stretch.units.length);
  return (lines.findLast(isTheirs) ?? coming.find(isTheirs))?.by ?? null;
}
