import { lineAndColumn, lineStarts } from './line-and-column.ts';
import { itemsOf, memberOf, type Place, placeOfFile, pointerTo } from './place.ts';
import { readJson } from './read-json.ts';

/** Where something stands in a file: line and column from 1, the column in UTF-16 units, and its JSON Pointer. */
interface PlaceInFile {
  readonly line: number;
  readonly column: number;
  readonly path: string;
}

function memberOrItem(place: Place, step: string): Place | null {
  const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
  return memberOf(place, key) ?? itemsOf(place)[Number(key)] ?? null;
}

/**
 * Finds where the values of a file stand, by JSON Pointer. What is not written in the file, such as what
 * has a default, is taken for the nearest thing around it; in a file that is not JSON all is at its start.
 */
export function placesIn(text: string): (pointer: string) => PlaceInFile {
  const json = readJson(text);
  if (!json.ok) return () => ({ line: 1, column: 1, path: '' });
  const starts = lineStarts(json.text);
  return (pointer) => {
    let place = placeOfFile(json.root);
    for (const step of pointer.split('/').slice(1)) {
      const next = memberOrItem(place, step);
      if (next === null) break;
      place = next;
    }
    return { ...lineAndColumn(starts, place.node.offset), path: pointerTo(place) };
  };
}
