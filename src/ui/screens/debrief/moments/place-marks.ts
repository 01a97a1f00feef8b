import type { Moment } from './moments-of.ts';

/** A mark's place in the drawing, in hundredths of its width and height from the top left. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The drawing keeps room above the line for a label, and below for another. */
const highest = 16;
const lowest = 74;

/** Where a mark stands while nobody knows yet how much was within reach. */
const unknown = 34;

/**
 * Places the marks of a talk: evenly from left to right, and as low as what was still within reach
 * after each. The first place is where the line begins, before anything was said.
 */
export function placeMarks(moments: readonly Moment[]): readonly Place[] {
  const top = moments[0]?.before ?? null;
  const known = moments.flatMap(({ after }) => after ?? []);
  const bottom = Math.min(0, ...known);
  const heightOf = (reach: number | null) => {
    if (reach === null || top === null) return unknown;
    return top > bottom ? highest + ((top - reach) / (top - bottom)) * (lowest - highest) : highest;
  };
  const marks = moments.map(({ after }, n) => ({
    x: ((n + 0.5) / moments.length) * 100,
    y: heightOf(after),
  }));
  return [{ x: 0, y: heightOf(top) }, ...marks];
}
