import type { PlacedBox, PlacedLink } from '../../../../session/map-layout-port.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a line is to run between its two boxes. */
export interface LineEnds {
  readonly top: PlacedBox;
  readonly low: PlacedBox;
  readonly boxHeight: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Leaves and comes in upright, so that many lines together stay calm. */
function bend(from: Point, to: Point): string {
  const middle = round((from.y + to.y) / 2);
  return `C${round(from.x)} ${middle} ${round(to.x)} ${middle} ${round(to.x)} ${round(to.y)}`;
}

/**
 * The drawing of a line as an SVG path: down from under its upper box, upright past every row that it
 * crosses, into the top of its lower one.
 */
export function lineRun(link: PlacedLink, { top, low, boxHeight }: LineEnds): string {
  const half = boxHeight / 2;
  const stops: Point[] = [{ x: top.x, y: top.y + half }];
  // Between its ends a line has a point in each row that it crosses, and one between each two rows.
  for (const { x, y } of link.points.slice(1, -1).filter((_, place) => place % 2 === 1)) {
    stops.push({ x, y: y - half }, { x, y: y + half });
  }
  stops.push({ x: low.x, y: low.y - half });
  return stops.reduce((run, stop, place) => {
    const before = stops[place - 1];
    if (before === undefined) return `M${round(stop.x)} ${round(stop.y)}`;
    // Within a row it runs straight down.
    return place % 2 === 0 ? `${run}V${round(stop.y)}` : run + bend(before, stop);
  }, '');
}
