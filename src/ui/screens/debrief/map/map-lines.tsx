import type { MapLayout, PlacedLink } from '../../../../session/map-layout-port.ts';
import { lineRun } from './line-run.ts';
import type { SceneMap, WayState } from './scene-map.ts';

export interface MapLinesProps {
  readonly map: SceneMap;
  readonly layout: MapLayout;
  readonly boxHeight: number;
}

/** What is drawn last lies on top. */
const order: readonly WayState[] = ['open', 'gone', 'yours'];

/** The ways between the scenes, yours on top. What they say stands in words beside the map. */
export function MapLines({ map, layout, boxHeight }: MapLinesProps) {
  const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
  const lines = layout.links.flatMap((link) => {
    const [top, low] = [boxes.get(link.from), boxes.get(link.to)];
    if (top === undefined || low === undefined) return [];
    const run = lineRun(link, { top, low, boxHeight });
    return [{ link, run, state: stateOf(map, link), heads: headsOf(map, link) }];
  });
  lines.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return (
    <svg className="map__lines" viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      <defs>
        <Head id="map-head" />
        <Head id="map-head-yours" />
      </defs>
      {lines.map(({ link, run, state, heads }) => (
        <path
          key={`${link.from} ${link.to}`}
          className="map__line"
          data-state={state}
          d={run}
          markerStart={heads.up ? `url(#${headOf(state)})` : undefined}
          markerEnd={heads.down ? `url(#${headOf(state)})` : undefined}
        />
      ))}
    </svg>
  );
}

const headOf = (state: WayState) => (state === 'yours' ? 'map-head-yours' : 'map-head');

function Head({ id }: { readonly id: string }) {
  return (
    <marker
      id={id}
      className={id}
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerWidth="9"
      markerHeight="9"
      markerUnits="userSpaceOnUse"
      orient="auto-start-reverse"
    >
      <path d="M0.5 0.5 7.5 4 0.5 7.5z" />
    </marker>
  );
}

function stateOf(map: SceneMap, { from, to, down, up }: PlacedLink): WayState {
  const states = [
    ...(down ? [map.wayState(from, to)] : []),
    ...(up ? [map.wayState(to, from)] : []),
  ];
  return order.findLast((state) => states.includes(state)) ?? 'open';
}

/** Most ways run down, so only yours, and those that lead back up, need a head. */
function headsOf(map: SceneMap, { from, to, down, up }: PlacedLink) {
  const isYours = (a: string, b: string) => map.wayState(a, b) === 'yours';
  const mine = isYours(from, to) || isYours(to, from);
  if (mine) return { down: down && isYours(from, to), up: up && isYours(to, from) };
  return { down: up && down, up };
}
