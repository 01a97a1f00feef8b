import type { Scenario } from '../../../../core/scenario/scenario.ts';
import type { MapGraph } from '../../../../session/map-layout-port.ts';
import { waysOf } from '../../debrief/map/scene-map.ts';

/** How large a scene is beside the room between scenes: a letter stands in it, and no words. */
const box = { width: 60, height: 60 };

/** The whole of a talk, to be laid out for the map that a room is shown. */
export function graphOfTalk({ start, scenes }: Scenario): MapGraph {
  const boxes = scenes.map(({ id, kind }) => ({ id, ...box, last: kind === 'ending' }));
  return { start, boxes, links: waysOf(scenes) };
}
