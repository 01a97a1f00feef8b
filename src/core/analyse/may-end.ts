import type { PlayState } from '../play/play-state.ts';
import type { MayEnd } from './every-play.ts';
import type { Explored } from './explore-scenario.ts';
import { packState } from './packing.ts';

/** The number of the state that a run stands in. */
export function numberOf({ graph }: Pick<Explored, 'graph'>, state: PlayState): number {
  const packed = new Int32Array(graph.table.width);
  packState(graph.packing, state, packed);
  return graph.table.number(packed);
}

/** Whether runs can still end from a state on; without dead ends they always can, and nobody need look. */
export function mayEndIn(explored: Explored): MayEnd {
  const { rows, components } = explored;
  const ends = (component: number) => rows.start[component] !== rows.start[component + 1];
  for (let component = 0; component < components.count; component++) {
    if (!ends(component))
      return (state) => ends(components.of[numberOf(explored, state)] as number);
  }
  return () => true;
}
