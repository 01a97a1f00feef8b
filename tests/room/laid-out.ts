import { layOut } from '../../src/adapters/map-layout/lay-out.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import type { MapLayout } from '../../src/session/map-layout-port.ts';
import { graphOfTalk } from '../../src/ui/screens/room/hosting/graph-of-talk.ts';

/** Where the scenes of a talk stand on the map that a room is shown. */
export function laidOut(scenario: Scenario): MapLayout {
  return layOut(graphOfTalk(scenario));
}
