import type { MapStop } from '../../../../../room/public-view.ts';

/** A stop with its place: how many decisions in, and on which line beside the way that was gone. */
export interface PlacedStop {
  readonly place: number;
  readonly stop: MapStop;
  readonly depth: number;
  readonly lane: number;
  /** Where the stop before it stands; null for the first. */
  readonly from: { readonly depth: number; readonly lane: number } | null;
}

function comingAfter(stops: readonly MapStop[], place: number | null): readonly number[] {
  const places = stops.flatMap(({ after }, at) => (after === place ? [at] : []));
  // The way that was gone runs straight on; the others leave it.
  return places.toSorted((a, b) => Number(stops[b]?.onWay) - Number(stops[a]?.onWay));
}

/** Lays the tree of a session along lines: the way that was gone is the first, straight from left to right. */
export function placeStops(stops: readonly MapStop[]): readonly PlacedStop[] {
  const placed: PlacedStop[] = [];
  // The rightmost stop of each lane, so that a line is used again where it is free.
  const ends: number[] = [];
  const laneFor = (depth: number, atLeast: number) => {
    const free = ends.findIndex((end, lane) => lane >= atLeast && end < depth - 1);
    return free === -1 ? Math.max(ends.length, atLeast) : free;
  };
  const put = (place: number, from: PlacedStop | null, lane: number): void => {
    const stop = stops[place];
    if (stop === undefined) return;
    const depth = from === null ? 0 : from.depth + 1;
    ends[lane] = depth;
    const here: PlacedStop = {
      ...{ place, stop, depth, lane },
      from: from && { depth: from.depth, lane: from.lane },
    };
    placed.push(here);
    for (const [n, next] of comingAfter(stops, place).entries()) {
      put(next, here, n === 0 ? lane : laneFor(depth + 1, lane + 1));
    }
  };
  const [first] = comingAfter(stops, null);
  if (first !== undefined) put(first, null, 0);
  return placed;
}
