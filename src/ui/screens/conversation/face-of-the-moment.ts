import { linesAt } from '../../../core/play/replay-path.ts';
import type { Feeling } from '../../../core/scenario/feeling.ts';
import type { Line, Person } from '../../../core/scenario/scenario.ts';
import type { PlayableScenario } from '../../../session/playable.ts';
import type { SittingView } from '../../../session/sitting.ts';

/** Who is to be seen, and what their face shows. */
export interface FaceOfTheMoment {
  readonly person: Person;
  readonly feeling: Feeling;
  readonly strength: 1 | 2 | 3;
}

function faceIn(lines: readonly Line[], people: readonly Person[]): FaceOfTheMoment | null {
  const heard = lines.filter((line) => line.by !== null && line.by !== 'you');
  const last = heard.at(-1);
  const person = people.find(({ id }) => id === last?.by);
  if (last === undefined || person === undefined) return null;
  // A line without a feeling leaves the face as it was.
  const felt = heard.findLast((line) => line.by === last.by && line.feeling !== null);
  return { person, feeling: felt?.feeling ?? 'calm', strength: felt?.strength ?? 2 };
}

/**
 * The face while the line at `speaking` is said: of whoever spoke last up to there, in this scene or
 * in one before; before anybody has spoken, of the first who will.
 */
export function faceOfTheMoment(
  { rules, scenario }: PlayableScenario,
  { lines, visits }: Pick<SittingView, 'lines' | 'visits'>,
  speaking: number,
): FaceOfTheMoment | null {
  const { people } = scenario;
  const before = visits.slice(0, -1).flatMap((visit) => linesAt(rules, visit));
  const so = faceIn([...before, ...lines.slice(0, speaking + 1)], people);
  if (so !== null) return so;
  const first = lines.find((line) => line.by !== null && line.by !== 'you');
  const ahead = first === undefined ? null : faceIn([first], people);
  const [person] = people;
  return ahead ?? (person === undefined ? null : { person, feeling: 'calm', strength: 2 });
}
