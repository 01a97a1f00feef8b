import type { Node } from 'jsonc-parser';
import { quote } from './bad-character.ts';
import type { Place } from './place.ts';
import type { AnyShape, NameKind, RecordShape } from './shape.ts';

/** "a line", "an opportunity"; with 'A' as its first letter, to begin a sentence. */
export function withArticle(noun: string, first: 'a' | 'A' = 'a'): string {
  return `${first}${/^[aeiou]/u.test(noun) ? 'n' : ''} ${noun}`;
}

/** What a place is called in a message: its key, or its position in a list. */
export function labelOf(place: Place): string {
  if (place.up === null) return 'The file';
  if (typeof place.key === 'string') return quote(place.key);
  return `Item ${place.key + 1} of ${labelOf(place.up)}`;
}

/** What stands in a place, by its kind. */
export function foundIn(node: Node): string {
  if (node.type === 'string') return 'text';
  if (node.type === 'array') return 'a list in [ ]';
  if (node.type === 'object') return 'a group in { }';
  if (node.type === 'number') return `the number ${node.value}`;
  return String(node.value);
}

const plainKinds = {
  text: 'text in double quotes',
  remark: 'text in double quotes',
  language: 'a language tag in double quotes',
  id: 'an id in double quotes',
  format: 'the number 1',
  'yes-no': 'true or false, without quotes',
  condition: 'a condition in { }',
  portrait: 'a group of portrait options in { }',
  map: 'a group in { } with an id before each entry',
} as const;

/** What a shape asks for, to follow "should be" or "Write". */
export function wanted(shape: AnyShape): string {
  if (shape.kind === 'word') return `one of ${listed(shape.oneOf)}`;
  if (shape.kind === 'whole') return `a whole number from ${shape.least} to ${shape.most}`;
  if (shape.kind === 'name') return `the id of ${withArticle(declarations[shape.of].noun)}`;
  if (shape.kind === 'either') return shape.shapes.map(wanted).join(', or ');
  if (shape.kind === 'list') return 'a list in [ ]';
  if (shape.kind === 'record') return `${withArticle(shape.name)} in { }`;
  return plainKinds[shape.kind];
}

/** The likely meaning of a name if there is one, and what else can be done. */
export function suggestion(near: string | null, otherwise: string): string {
  if (near !== null) return `Did you mean ${quote(near)}? Otherwise ${otherwise}`;
  return `${otherwise.charAt(0).toUpperCase()}${otherwise.slice(1)}`;
}

const plainMends = {
  text: 'Write it in double quotes: "like this".',
  remark: 'Write it in double quotes: "like this".',
  language: 'Write a tag such as "en" or "pt-BR".',
  id: 'Write a short name in double quotes: "like-this".',
  name: 'Write its id in double quotes: "like-this".',
  format: 'Write "format": 1.',
  'yes-no': 'Write true or false, without quotes.',
  condition: 'Write { "a-fact": true }, say, or { "a-meter": { "atLeast": 10 } }.',
  portrait: 'Write { "head": "bun" }, say.',
  map: 'Write { "an-id": ... }, with the braces.',
  list: 'Put [ ] around it, with a comma between two entries.',
} as const;

/** How to write what a shape asks for. */
export function mendFor(shape: AnyShape): string {
  if (shape.kind === 'record') return `Write { ... } with some of ${listed(keysOf(shape))}.`;
  if (shape.kind === 'either') return shape.shapes.map(mendFor).join(' Or: ');
  if (shape.kind === 'word' || shape.kind === 'whole') return `Write ${wanted(shape)}.`;
  return plainMends[shape.kind];
}

/** What can be declared, and what to do where it is not, to follow "Otherwise". */
export const declarations: {
  readonly [kind in NameKind]: { readonly noun: string; readonly mend: string };
} = {
  scene: { noun: 'scene', mend: 'add it under "scenes".' },
  person: { noun: 'person', mend: 'add them under "people".' },
  speaker: { noun: 'person', mend: 'add them under "people", or write "you" for the learner.' },
  meter: { noun: 'meter', mend: 'declare it under "meters".' },
  fact: { noun: 'fact', mend: 'declare it under "facts".' },
  criterion: { noun: 'criterion', mend: 'use one of the criteria of the rubric.' },
  breach: { noun: 'breach', mend: 'use one of the breaches of the rubric.' },
  rubric: { noun: 'built-in rubric', mend: 'name a built-in rubric, or write one out here.' },
  warning: { noun: 'warning', mend: 'only a warning that a check has given can be left out.' },
};

const mostListed = 30;

/** Words in quotes with commas between, cut where they would fill the screen. */
export function listed(words: Iterable<string>): string {
  const all = [...words];
  const shown = all.slice(0, mostListed).map(quote).join(', ');
  return all.length > mostListed ? `${shown} and ${all.length - mostListed} more` : shown;
}

/** The keys that a writer may use in an object, without the remark that may stand anywhere. */
export function keysOf(shape: RecordShape): readonly string[] {
  return [...shape.fields.keys()].filter((key) => key !== 'note');
}
