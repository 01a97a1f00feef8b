import { defaults } from './defaults.ts';
import { rubricShape } from './describe-rubric.ts';
import { sceneShape } from './describe-scene.ts';
import { limits } from './limits.ts';
import type { MapOf, Shape, ValueOf } from './shape.ts';
import {
  either,
  format,
  id,
  language,
  list,
  map,
  name,
  optional,
  paragraphs,
  record,
  remark,
  required,
  text,
  whole,
  word,
} from './shapes.ts';

/** Options are not checked like other keys: one that is unknown is a warning and has no effect. */
const portraitShape: Shape<MapOf<unknown>> = { kind: 'portrait' };

const youShape = record('learner', {
  role: required(text, 'Who the learner is in this talk.'),
  goal: required(text, 'What the learner wants to reach.'),
});

const personShape = record('person', {
  name: required(text, 'Their name.'),
  role: required(text, 'Who they are.'),
  needs: optional(text, 'What they need from this talk.'),
  backstory: optional(paragraphs, 'What brought them here.'),
  portrait: optional(portraitShape, 'How they are drawn.'),
});

const meterNumber = whole(-limits.meter, limits.meter);

const meterShape = record('meter', {
  label: required(text, 'Its name, as the learner sees it.'),
  start: required(meterNumber, 'Where it stands when the talk begins.'),
  min: optional(meterNumber, 'It never falls below this.', defaults.min),
  max: optional(meterNumber, 'It never rises above this.', defaults.max),
  good: optional(word(['high', 'low']), 'Which way is better.', defaults.good),
});

/** A whole scenario file, format 1. */
export const scenarioShape = record('scenario', {
  $schema: optional(remark, 'Where an editor finds the description of this format.'),
  format: required(format, 'The version of the format: 1.'),
  id: required(id, 'The name of this scenario in links and files.'),
  title: required(text, 'The title, as the learner sees it.'),
  summary: required(text, 'One or two sentences for the library.'),
  language: required(language, 'The language it is written in, such as "en" or "pt-BR".'),
  minutes: optional(whole(1, limits.minutes), 'How long it takes, about.'),
  level: optional(
    word(['first-steps', 'steady', 'demanding']),
    'How much it asks of the learner.',
    defaults.level,
  ),
  tags: optional(list(text), 'Words to find it by.'),
  authors: optional(list(text), 'Who wrote it.'),
  license: optional(text, 'On what terms others may use it, such as "CC-BY-4.0".'),
  sources: optional(list(text), 'What it is based on.'),
  contentNote: optional(text, 'What a learner may want to know before beginning.'),
  you: required(youShape, 'Who the learner is, and what they want.'),
  people: required(map('id', personShape), 'Everybody the learner meets, each under an id.'),
  setting: required(paragraphs, 'Where and when it takes place.'),
  meters: optional(map('id', meterShape), 'Numbers that replies move, each under an id.'),
  facts: optional(map('id', text), 'Things a reply can make true, each under an id.'),
  rubric: optional(
    either(name('rubric'), rubricShape),
    'What replies are rated on: the name of a built-in rubric, or one written out.',
    defaults.rubric,
  ),
  reflect: optional(list(text), 'Questions for afterwards.'),
  allow: optional(map('warning', text), 'Warnings to leave out, each with the reason why.'),
  pairedWith: optional(id, 'The id of the same talk told from the other seat.'),
  start: required(name('scene'), 'The id of the scene where it begins.'),
  scenes: required(map('id', sceneShape), 'The scenes, each under an id.'),
});

export type PersonFile = ValueOf<typeof personShape>;
export type MeterFile = ValueOf<typeof meterShape>;
export type ScenarioFile = ValueOf<typeof scenarioShape>;
