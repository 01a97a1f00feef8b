import type { MapPoint } from '../../../../../room/public-view.ts';

/** So much of a place's own width stays free beside it. */
const apart = 1.12;

/** The smallest step between any two different numbers; 1 where there is only one. */
function closest(numbers: readonly number[]): number {
  const inOrder = [...new Set(numbers)].toSorted((a, b) => a - b);
  const steps = inOrder.slice(1).map((number, n) => number - (inOrder[n] ?? 0));
  return Math.min(1, ...steps);
}

/** How wide and how high a map has to be for places of a width, so that none lies on another. */
export function roomFor(
  places: readonly MapPoint[],
  width: number,
): { readonly across: number; readonly down: number } {
  const columns = [...new Set(places.map(({ x }) => x))];
  const gaps = columns.map((column) =>
    closest(places.filter(({ x }) => x === column).map(({ y }) => y)),
  );
  const least = (gap: number) => Math.ceil((apart * width) / gap);
  return { across: least(closest(columns)), down: least(Math.min(1, ...gaps)) };
}

/** A line through its points as an SVG path: it leaves and comes in level, so that many lines together stay calm. */
export function lineDrawn(points: readonly MapPoint[]): string {
  return points.reduce((run, { x, y }, n) => {
    const before = points[n - 1];
    if (before === undefined) return `M${x} ${y}`;
    const middle = Math.round(500 * (before.x + x)) / 1_000;
    return `${run}C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
  }, '');
}
