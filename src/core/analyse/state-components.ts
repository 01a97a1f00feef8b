import { type Components, componentsOf, type Digraph } from '../play/components.ts';
import type { Rules } from '../play/rules.ts';
import type { StateGraph } from './state-graph.ts';

/** Where each scene leads, conditions left aside. */
function graphOfScenes({ scenes }: Rules): Digraph {
  const first = [0];
  const to: number[] = [];
  for (const { next, choices } of scenes) {
    for (const route of next) to.push(route.to);
    for (const { routes } of choices) for (const route of routes) to.push(route.to);
    first.push(to.length);
  }
  return { count: scenes.length, first, to };
}

/** How many states stand in scenes of a lower rank, by rank. */
function placesByRank({ scene, count }: StateGraph, rank: Int32Array, ranks: number): Int32Array {
  const places = new Int32Array(ranks + 1);
  for (let state = 0; state < count; state++) {
    const next = (rank[scene[state] as number] as number) + 1;
    places[next] = (places[next] as number) + 1;
  }
  for (let n = 0; n < ranks; n++) places[n + 1] = (places[n + 1] as number) + (places[n] as number);
  return places;
}

/** Where nobody comes back to a scene each state is alone, and comes in the order of its scene. */
function componentsByScene(graph: StateGraph, rank: Int32Array, ranks: number): Components {
  const { count, scene } = graph;
  const places = placesByRank(graph, rank, ranks);
  const of = new Int32Array(count);
  const members = new Int32Array(count);
  const start = new Int32Array(count + 1);
  for (let state = 0; state < count; state++) {
    const at = rank[scene[state] as number] as number;
    const place = places[at] as number;
    places[at] = place + 1;
    of[state] = place;
    members[place] = state;
    start[state + 1] = state + 1;
  }
  return { count, of, members, start };
}

/** The components of a graph of states, as `componentsOf` finds them, and quicker where no scene is come back to. */
export function stateComponents(graph: StateGraph): Components {
  const { rules } = graph;
  if (rules.scenes.some(({ cycle }) => cycle !== null)) return componentsOf(graph);
  const scenes = componentsOf(graphOfScenes(rules));
  return componentsByScene(graph, scenes.of, scenes.count);
}
