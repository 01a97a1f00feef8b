import { isRecord, readList } from '../../session/read-value.ts';
import { type Kept, type OwnPlace, ownPlaces } from './cupboard.ts';
import { exportFormat, exportVersion } from './export-all.ts';

/** The most characters of an exported file. */
const textAtMost = 32 * 1024 * 1024;
/** The most things in one place of an exported file. */
const thingsAtMost = 20_000;
/** The deepest nesting: what is kept has less than ten, and what was set aside from a set-aside a few more. */
const depthAtMost = 64;
const keyAtMost = 500;

/** Everything in an exported file by its place; nothing in it has been looked at yet. */
export type Exported = Readonly<Record<OwnPlace, readonly Kept[]>>;

/** Looks for too deep a nesting before anything recursive sees the text. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let n = 0; n < text.length; n++) {
    const sign = text[n];
    if (quoted && sign === '\\') n++;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > depthAtMost) return true;
  }
  return false;
}

function readKept(value: unknown): Kept | null {
  if (!isRecord(value)) return null;
  const { key, value: kept } = value;
  if (typeof key !== 'string' || key === '' || key.length > keyAtMost) return null;
  return { key, value: kept };
}

function parse(text: string): unknown {
  if (text.length > textAtMost) throw new Error('This file is larger than 32 MiB.');
  if (isTooDeep(text)) throw new Error('This file is nested too deeply to be an export.');
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This file is not JSON, or it is cut off.');
  }
}

/** Reads an exported file; throws, with words for the learner, where it is none. */
export function readExport(text: string): Exported {
  const file = parse(text);
  if (!isRecord(file)) throw new Error('This file is no export of Softspoken.');
  const { format, version } = file;
  if (format !== exportFormat) throw new Error('This file is no export of Softspoken.');
  if (version !== exportVersion) throw new Error('A newer version of Softspoken wrote this file.');
  const lists = ownPlaces.map((place) => {
    const things = readList(file[place] ?? [], thingsAtMost, readKept);
    if (things === null) throw new Error(`"${place}" in this file is no list of kept things.`);
    return [place, things] as const;
  });
  return Object.fromEntries(lists) as Record<OwnPlace, readonly Kept[]>;
}
