import { feelings } from '../core/scenario/feeling.ts';
import { idPattern, timePattern } from '../session/read-saved-run.ts';
import { letters, type PublicView } from './public-view.ts';
import { readReveal } from './read-reveal.ts';
import { listOf, oneOf, orNull, type Read, record, textLike, truth, whole } from './read-shape.ts';
import { ending, line, manyAtMost, name, reply, round, says } from './read-words.ts';
import { phases } from './room-act.ts';

/** More than any face is drawn with. */
const faceAtMost = 400_000;

/** Only what is drawn, never an address that would be fetched. */
const face: Read<string> = (value) =>
  typeof value === 'string' && value.length <= faceAtMost && value.startsWith('data:image/')
    ? value
    : undefined;

const id = textLike(idPattern);

const person = record({
  id,
  name,
  role: name,
  feeling: oneOf(feelings),
  strength: oneOf([1, 2, 3]),
  face: orNull(face),
});

const choosing = record({
  replies: listOf(reply, letters.length),
  open: orNull(round),
  hidden: listOf(round, 2),
});

/** Reads a view as it was sent; undefined where it is none. Nothing that a view does not have comes along. */
export const readView: Read<PublicView> = record({
  phase: oneOf(phases),
  rehearsal: truth,
  language: name,
  title: name,
  setting: says,
  contentNote: orNull(name),
  you: record({ role: name, goal: name }),
  people: listOf(person, manyAtMost),
  speaking: orNull(id),
  lines: listOf(line, manyAtMost),
  said: orNull(reply),
  choosing: orNull(choosing),
  ending: orNull(ending),
  revealed: orNull(readReveal),
  part: orNull(record({ at: whole(0, manyAtMost), of: whole(1, manyAtMost) })),
  blank: truth,
  theme: oneOf(['light', 'dark']),
  size: oneOf([0, 1, 2]),
  timer: orNull(record({ from: textLike(timePattern), seconds: whole(1, 86_400) })),
});
