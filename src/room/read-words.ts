import { scenarioTextAtMost } from '../session/read-saved-run.ts';
import { letters } from './public-view.ts';
import { listOf, oneOf, orNull, record, text, truth, whole } from './read-shape.ts';
import { handsAtMost } from './room-act.ts';

/** As many of anything as a scenario file can hold: whatever is played can be shown. */
export const manyAtMost = scenarioTextAtMost;

/** Anything that is called or said in one piece. */
export const name = text(manyAtMost);

/** Words, one text a paragraph. */
export const says = listOf(name, manyAtMost);

const count = orNull(whole(0, handsAtMost));

/** One of the two rounds. */
export const round = oneOf(['first', 'second']);

/** How a talk ends. */
export const outcome = oneOf(['connected', 'mixed', 'broken']);

const spoken = { letter: oneOf(letters), says, does: orNull(name) };

/** A reply that is spoken of. */
export const lettered = record(spoken);

/** A reply on the screen. */
export const reply = record({ ...spoken, first: count, second: count, decided: truth });

/** What makes a line on the screen. */
export const lineFields = { who: orNull(name), you: truth, stage: says, says };

/** A line on the screen. */
export const line = record(lineFields);

/** An ending on the screen. */
export const ending = record({ title: name, outcome, epilogue: says });
