import type { MapLayoutPort } from '../../session/map-layout-port.ts';

/** Lays out maps in this thread. Nothing of it is loaded before the first map is opened. */
export function openMapLayout(): MapLayoutPort {
  return {
    layOut: async (graph) => (await import('./lay-out.ts')).layOut(graph),
  };
}
