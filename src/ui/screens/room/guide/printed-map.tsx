import type { Scenario, Scene } from '../../../../core/scenario/scenario.ts';
import { cardOrder } from '../../../../room/paper/card-order.ts';
import type { PaperTalk } from '../../../../room/paper/paper-talk.ts';
import type { MapLayout } from '../../../../session/map-layout-port.ts';
import { lineRun } from '../../debrief/map/line-run.ts';
import { waysOf } from '../../debrief/map/scene-map.ts';
import { useSession } from '../../session-context.ts';
import { useLoaded } from '../../use-loaded.ts';

/** How large a card stands on the map, in the drawing's own units; only its number has to fit. */
const box = { width: 36, height: 26 };

export interface PrintedMapProps {
  readonly scenario: Scenario;
  readonly contentHash: string;
  readonly talk: PaperTalk;
}

function useLayout(scenario: Scenario, contentHash: string): MapLayout | null {
  const { layout } = useSession();
  const loaded = useLoaded(contentHash, () => {
    const scenes = cardOrder(scenario);
    const boxes = scenes.map(({ id, kind }) => ({ id, ...box, last: kind === 'ending' }));
    return layout.layOut({ start: scenario.start, boxes, links: waysOf(scenes) });
  });
  return loaded.state === 'here' ? loaded.value : null;
}

/** The ways between the cards, drawn: numbers only, which the list beside it tells. */
export function PrintedMap({ scenario, contentHash, talk }: PrintedMapProps) {
  const layout = useLayout(scenario, contentHash);
  if (layout === null) return <p role="status">Drawing the map</p>;
  const { width, height, boxes, links } = layout;
  const places = new Map(boxes.map((one) => [one.id, one]));
  return (
    <svg
      className="printed-map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label="The ways between the cards"
    >
      {links.map((link) => {
        const [top, low] = [places.get(link.from), places.get(link.to)];
        if (top === undefined || low === undefined) return null;
        const run = lineRun(link, { top, low, boxHeight: box.height });
        return <path key={`${link.from} ${link.to}`} data-up={link.up} d={run} />;
      })}
      {boxes.map(({ id, x, y }) => {
        const scene = scenario.scenes.find((one) => one.id === id);
        const card = talk.cards.find((one) => one.scene === id);
        if (scene === undefined || card === undefined) return null;
        return (
          <g key={id} transform={`translate(${x} ${y})`} data-kind={kindOf(scene)}>
            <rect
              x={-box.width / 2}
              y={-box.height / 2}
              width={box.width}
              height={box.height}
              rx={scene.kind === 'ending' ? box.height / 2 : 5}
            />
            <text y="5.5" textAnchor="middle">
              {card.number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function kindOf(scene: Scene): 'key' | Scene['kind'] {
  return scene.kind === 'decision' && scene.opportunity?.key === true ? 'key' : scene.kind;
}
