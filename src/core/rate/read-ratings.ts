import { type Rating, ratings } from '../scenario/rubric.ts';
import type { OneRating, Ratings } from './ratings.ts';

/** Ratings read from their file, or all that is wrong in it. */
export type ReadRatings =
  | { readonly ok: true; readonly ratings: Ratings }
  | { readonly ok: false; readonly problems: readonly string[] };

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

function readText(fields: Fields, name: string, problems: string[]): string {
  const value = fields.get(name);
  if (typeof value === 'string' && value !== '') return value;
  problems.push(`"${name}" has to be a text`);
  return '';
}

function readRating(fields: Fields, where: string, problems: string[]): Rating {
  const found = ratings.find((rating) => rating === fields.get('rating'));
  if (found === undefined)
    problems.push(`"rating" of ${where} has to be one of ${ratings.join(', ')}`);
  return found ?? 'missed';
}

function readOne(value: unknown, where: string, problems: string[]): OneRating {
  const fields = fieldsOf(value) ?? new Map<string, unknown>();
  const wrong: string[] = [];
  const place = {
    scene: readText(fields, 'scene', wrong),
    choice: readText(fields, 'choice', wrong),
    criterion: readText(fields, 'criterion', wrong),
  };
  problems.push(...wrong.map((problem) => `${where}: ${problem}`));
  return { ...place, rating: readRating(fields, where, problems) };
}

function readList(fields: Fields, name: string, problems: string[]): readonly OneRating[] {
  const list = fields.get(name);
  if (!Array.isArray(list)) {
    problems.push(`"${name}" has to be a list`);
    return [];
  }
  const known = new Set<string>();
  return list.map((value: unknown, at) => {
    const where = `${name}[${at}]`;
    const one = readOne(value, where, problems);
    const place = `${one.scene}/${one.choice}/${one.criterion}`;
    if (known.has(place)) problems.push(`${where} rates ${place} a second time`);
    known.add(place);
    return one;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads what `rating-sheet` prints; `rater` and `uncalled` may be left out. */
export function readRatings(text: string): ReadRatings {
  const fields = fieldsOf(parseJson(text.replace(/^\uFEFF/u, '')));
  if (fields === null) return { ok: false, problems: ['it is no JSON object'] };
  const problems: string[] = [];
  const rater = fields.get('rater') ?? null;
  const read: Ratings = {
    scenario: readText(fields, 'scenario', problems),
    contentHash: readText(fields, 'contentHash', problems),
    rater: typeof rater === 'string' ? rater : null,
    ratings: readList(fields, 'ratings', problems),
    uncalled: fields.has('uncalled') ? readList(fields, 'uncalled', problems) : [],
  };
  return problems.length === 0 ? { ok: true, ratings: read } : { ok: false, problems };
}
