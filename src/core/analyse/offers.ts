import type { StateGraph } from './state-graph.ts';

/** Replies that some run is offered together, by their places in the scene, with the first state where. */
export interface Offer {
  readonly choices: readonly number[];
  readonly state: number;
}

/**
 * For each scene, by place in the file, every set of replies that some run is offered there; none for a
 * scene in which nothing is decided, or that no run comes to. Of states explored only.
 */
export function offersIn(graph: StateGraph): readonly (readonly Offer[])[] {
  const found = graph.rules.scenes.map(() => new Map<number, Offer>());
  for (let state = 0; state < graph.count; state++) {
    const scene = graph.scene[state] as number;
    if (graph.rules.scenes[scene]?.scene.kind !== 'decision') continue;
    let offered = 0;
    const end = graph.first[state + 1] as number;
    for (let edge = graph.first[state] as number; edge < end; edge++) {
      offered |= 1 << (graph.choice[edge] as number);
    }
    const offers = found[scene] as Map<number, Offer>;
    if (!offers.has(offered)) offers.set(offered, { choices: placesOf(offered), state });
  }
  return found.map((offers) => [...offers.values()]);
}

function placesOf(bits: number): readonly number[] {
  const places: number[] = [];
  for (let place = 0; bits >> place > 0; place++) if (bits & (1 << place)) places.push(place);
  return places;
}
