import { Graph, layout } from '@dagrejs/dagre';
import type {
  MapGraph,
  MapLayout,
  MapLink,
  PlacedBox,
  PlacedLink,
} from '../../session/map-layout-port.ts';
import { rowsOf } from './rows-of.ts';

/** Room between boxes and around them, for boxes some 150 wide. */
const spacing = { nodesep: 16, edgesep: 8, ranksep: 44, marginx: 24, marginy: 24 };

type Rows = ReadonlyMap<string, number>;

interface Placed {
  readonly x: number;
  readonly y: number;
}
interface Sheet {
  readonly width: number;
  readonly height: number;
}
interface Run {
  readonly points: readonly Placed[];
}
type Placing = InstanceType<typeof Graph<Sheet, Placed & { rank: number }, Run>>;

/** The library only orders and spaces what stands in rows: the rows are ours. It counts in half rows. */
function keepRows(rows: Rows) {
  return (placing: Placing) => {
    for (const id of placing.nodes()) placing.node(id).rank = 2 * (rows.get(id) ?? 0);
  };
}

/** Every way is handed over as running down, whichever way it leads. */
function downwards({ from, to }: MapLink, rows: Rows): readonly [top: string, low: string] {
  return (rows.get(from) ?? 0) <= (rows.get(to) ?? 0) ? [from, to] : [to, from];
}

/** A way and the one that leads back along it are one line. */
function corridors(graph: MapGraph, rows: Rows): ReadonlyMap<string, readonly MapLink[]> {
  const lines = new Map<string, MapLink[]>();
  for (const link of graph.links) {
    const name = downwards(link, rows).join(' ');
    lines.set(name, [...(lines.get(name) ?? []), link]);
  }
  return lines;
}

function graphOf(graph: MapGraph, rows: Rows): Placing {
  const placing: Placing = new Graph();
  placing.setGraph({ ...spacing, rankdir: 'TB', ranker: keepRows(rows) } as never);
  for (const { id, width, height } of graph.boxes) {
    placing.setNode(id, { width, height } as never);
  }
  for (const link of graph.links) {
    const [top, low] = downwards(link, rows);
    if (rows.get(top) !== rows.get(low)) placing.setEdge(top, low, {} as never);
  }
  return placing;
}

function placedLink(placing: Placing, rows: Rows, links: readonly MapLink[]): PlacedLink[] {
  const [link] = links;
  if (link === undefined) return [];
  const [from, to] = downwards(link, rows);
  const run = placing.edge(from, to);
  if (run === undefined) return [];
  const points = run.points.map(({ x, y }) => ({ x, y }));
  const down = links.some((one) => one.from === from);
  return [{ from, to, down, up: links.some((one) => one.from === to), points }];
}

/** Lays out a map row by row; a way from a scene to itself is left out. The same graph lies the same each time. */
export function layOut(graph: MapGraph): MapLayout {
  const rows = rowsOf(graph);
  const placing = graphOf(graph, rows);
  layout(placing);
  const { width, height } = placing.graph();
  const boxes = graph.boxes.map(({ id }): PlacedBox => {
    const { x, y } = placing.node(id);
    return { id, x, y, row: rows.get(id) ?? 0 };
  });
  const lines = [...corridors(graph, rows).values()];
  return { width, height, boxes, links: lines.flatMap((one) => placedLink(placing, rows, one)) };
}
