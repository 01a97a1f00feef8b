import type { MapGraph, MapLink } from '../../session/map-layout-port.ts';

/** The ways on from each scene, in file order. */
function waysFrom({ boxes, links }: MapGraph): ReadonlyMap<string, readonly MapLink[]> {
  const ways = new Map<string, MapLink[]>(boxes.map(({ id }) => [id, []]));
  for (const link of links) ways.get(link.from)?.push(link);
  return ways;
}

interface Walk {
  readonly ways: ReadonlyMap<string, readonly MapLink[]>;
  readonly back: Set<MapLink>;
  /** Scenes with everything that follows from them before them. */
  readonly done: string[];
}

/**
 * Walks everything that can be reached from a scene, without recursion: a chain of scenes may be long. A
 * way into a scene that is still being walked leads back.
 */
function walkFrom(start: string, seen: Map<string, 'open' | 'done'>, walk: Walk): void {
  const open = [{ id: start, next: 0 }];
  seen.set(start, 'open');
  while (open.length > 0) {
    const here = open[open.length - 1] as { id: string; next: number };
    const link = walk.ways.get(here.id)?.[here.next++];
    if (link === undefined) {
      seen.set(here.id, 'done');
      walk.done.push(here.id);
      open.pop();
    } else if (seen.get(link.to) === 'open') walk.back.add(link);
    else if (!seen.has(link.to)) {
      seen.set(link.to, 'open');
      open.push({ id: link.to, next: 0 });
    }
  }
}

/** The most endings that stand beside each other: more would make a sheet wider than a screen. */
const besideAtMost = 4;

/** Endings come last, in turn in as many rows as they need. */
function setLast({ boxes }: MapGraph, of: Map<string, number>): void {
  const endings = boxes.filter(({ last }) => last);
  const below = Math.max(0, ...of.values());
  const rows = Math.ceil(endings.length / besideAtMost);
  for (const [place, { id }] of endings.entries()) of.set(id, below + (place % rows));
}

/** In which row each scene stands: one below the lowest that leads to it, endings together at the end. */
export function rowsOf(graph: MapGraph): ReadonlyMap<string, number> {
  const walk: Walk = { ways: waysFrom(graph), back: new Set(), done: [] };
  const seen = new Map<string, 'open' | 'done'>();
  for (const id of [graph.start, ...graph.boxes.map((box) => box.id)]) {
    if (!seen.has(id)) walkFrom(id, seen, walk);
  }
  const of = new Map<string, number>(graph.boxes.map(({ id }) => [id, 0]));
  for (const id of walk.done.reverse()) {
    const below = (of.get(id) ?? 0) + 1;
    for (const link of walk.ways.get(id) ?? []) {
      if (!walk.back.has(link)) of.set(link.to, Math.max(of.get(link.to) ?? 0, below));
    }
  }
  setLast(graph, of);
  return of;
}
