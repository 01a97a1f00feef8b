import type { MapGraph, MapLayout, MapLayoutPort } from '../../session/map-layout-port.ts';

async function layOutAnywhere(graph: MapGraph): Promise<MapLayout> {
  try {
    const { layOutApart } = await import('./lay-out-apart.ts');
    return await layOutApart(graph);
  } catch {
    // A browser that refuses workers waits for it in the page.
    return (await import('./lay-out.ts')).layOut(graph);
  }
}

/** Lays out maps beside the page. Nothing of it is loaded before the first map is opened. */
export function openMapLayout(): MapLayoutPort {
  return { layOut: layOutAnywhere };
}
