import { letters, type ShownReveal } from './public-view.ts';
import {
  between,
  either,
  listOf,
  oneOf,
  orNull,
  type Read,
  record,
  truth,
  whole,
} from './read-shape.ts';
import {
  ending,
  lettered,
  lineFields,
  manyAtMost,
  name,
  outcome,
  reply,
  round,
  says,
} from './read-words.ts';
import { entriesAtMost } from './room-act.ts';

const vote = { asked: says, replies: listOf(reply, letters.length) };
const score = orNull(between(-100, 100));

const stop = record({
  after: orNull(whole(0, entriesAtMost)),
  reply: orNull(lettered),
  words: says,
  outcome: orNull(outcome),
  onWay: truth,
});

const point = { x: between(0, 1), y: between(0, 1) };
const seen = oneOf(['way', 'tried', 'unseen']);

const map = record({
  places: listOf(
    record({ ...point, ending: truth, seen, letters: listOf(oneOf(letters), entriesAtMost) }),
    manyAtMost,
  ),
  lines: listOf(record({ seen, points: listOf(record(point), manyAtMost) }), manyAtMost),
});

/** Reads what is shown in the debrief; undefined where it is nothing of that. */
export const readReveal: Read<ShownReveal> = either<ShownReveal>(
  record({
    item: oneOf(['split']),
    even: orNull(record({ ...vote, round })),
    shift: orNull(record({ ...vote, share: between(0, 1) })),
  }),
  record({
    item: oneOf(['cost']),
    reply,
    asked: says,
    // A cost may pass 100 where a whole outcome hangs on a reply.
    cost: orNull(between(0, 1_000)),
    exact: truth,
    workingOut: truth,
    breaches: listOf(name, manyAtMost),
  }),
  record({
    item: oneOf(['thoughts']),
    lines: listOf(record({ ...lineFields, thinks: says }), manyAtMost),
    heard: orNull(record({ by: orNull(name), reply, hears: says })),
    guess: orNull(record({ ask: name, answer: name, because: orNull(name) })),
  }),
  record({
    item: oneOf(['best-way']),
    workingOut: truth,
    steps: listOf(record({ asked: says, says, does: orNull(name) }), manyAtMost),
    ending: orNull(ending),
  }),
  record({ item: oneOf(['map']), map: orNull(map), stops: listOf(stop, entriesAtMost) }),
  record({
    item: oneOf(['score']),
    score,
    band: orNull(oneOf(['strong', 'solid', 'getting-there', 'try-again'])),
    highest: score,
    exact: truth,
  }),
  record({ item: oneOf(['reflect']), questions: says }),
  record({ item: oneOf(['discuss']), prompt: says }),
);
