import { limits } from './limits.ts';

/**
 * The candidate that a name was most likely meant to be: the fewest letters added, left out,
 * changed or swapped, capitals not minded. Null where none is near, or the name is too long to be one.
 */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  if (name.length > limits.name) return null;
  const wanted = name.toLowerCase();
  let best: string | null = null;
  let allowed = Math.min(4, Math.max(1, Math.floor(name.length / 3)));
  for (const candidate of candidates) {
    if (allowed < 0) break;
    const distance = editDistance(wanted, candidate.toLowerCase(), allowed);
    if (distance > allowed) continue;
    best = candidate;
    allowed = distance - 1;
  }
  return best;
}

/** The distance between two words, or a number above `most`. Only distances up to `most` are worked out. */
function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = new Array<number>(to.length + 1).fill(most + 1);
    current[0] = row;
    // Cells further than `most` off the diagonal cannot be part of a near enough match.
    const end = Math.min(to.length, row + most);
    for (let column = Math.max(1, row - most); column <= end; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1];
      current[column] = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (same ? 0 : 1),
        swapped ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, to.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
