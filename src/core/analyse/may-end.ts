import type { PlayState } from '../play/play-state.ts';
import { noRow } from './completion-rows.ts';
import type { MayEnd } from './every-play.ts';
import type { Explored } from './explore-scenario.ts';
import { packState } from './packing.ts';

/** The number of the state that a run stands in. */
export function numberOf({ graph }: Pick<Explored, 'graph'>, state: PlayState): number {
  const packed = new Int32Array(graph.table.width);
  packState(graph.packing, state, packed);
  return graph.table.number(packed, 0);
}

/** Whether runs can still end from a state on; without dead ends they always can, and nobody need look. */
export function mayEndIn(explored: Explored): MayEnd {
  const { of } = explored.rows;
  if (!of.includes(noRow)) return () => true;
  return (state) => of[numberOf(explored, state)] !== noRow;
}
