import { defaults } from './defaults.ts';
import { limits } from './limits.ts';
import type { ValueOf } from './shape.ts';
import { map, optional, record, required, text, whole, word } from './shapes.ts';

const examplesShape = record('set of examples', {
  against: optional(text, 'Something said that makes the person feel worse, smaller or blamed.'),
  missed: optional(text, 'Something said that passes the moment by.'),
  general: optional(text, 'Something said in the right direction that would fit anybody.'),
  specific: optional(text, 'Something that could only be said to this person, now.'),
});

const criterionShape = record('criterion', {
  label: required(text, 'Its name, as the learner sees it.'),
  meaning: required(text, 'What it asks of a reply, in plain words.'),
  weight: optional(
    whole(1, limits.weight),
    'How much it counts beside the others.',
    defaults.weight,
  ),
  examples: optional(examplesShape, 'What each level sounds like.'),
});

const breachShape = record('breach', {
  label: required(text, 'What was done, as the learner sees it.'),
  severity: required(
    word(['major', 'critical']),
    'How grave it is: "critical" weighs on a run even after it was repaired.',
  ),
});

/** What a conversation is scored against. The map of breaches may be empty, but it is written. */
export const rubricShape = record('rubric', {
  criteria: required(map('id', criterionShape, 1), 'What replies are rated on, each under its id.'),
  breaches: required(map('id', breachShape), 'Lines that must not be crossed, each under its id.'),
});

export type RubricFile = ValueOf<typeof rubricShape>;
