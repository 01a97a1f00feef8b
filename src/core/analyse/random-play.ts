import { type Components, isCyclic } from '../play/components.ts';
import type { EdgeOdds } from './edge-odds.ts';
import type { StateGraph } from './state-graph.ts';
import { visitsWithin } from './visits-within.ts';

/** What is to be expected where each run takes its edges by given odds. */
export interface RandomPlay {
  /** How often each state is met in a run, on average. */
  readonly visits: Float64Array;
  /** How often each scene is met in a run, on average, by place in the file. */
  readonly scenes: Float64Array;
  /** How likely a run is to end in each ending, by scene id, in file order. */
  readonly endings: ReadonlyMap<string, number>;
}

/** The graph with the odds by which it is played. */
export interface Odds {
  readonly graph: StateGraph;
  readonly components: Components;
  readonly odds: EdgeOdds;
}

/** Lets what has arrived in a component go round. */
function goRound(played: Odds, component: number, visits: Float64Array): void {
  const { members, start } = played.components;
  const nodes = members.subarray(start[component], start[component + 1]);
  const arriving = Float64Array.from(nodes, (node) => visits[node] as number);
  const within = visitsWithin({ ...played, component })(arriving);
  nodes.forEach((node, place) => {
    visits[node] = within[place] as number;
  });
}

/** Lets what has arrived in a component go on to the components after it. */
function goOn({ graph, components, odds }: Odds, component: number, visits: Float64Array): void {
  const { of, members, start } = components;
  for (let n = start[component] as number; n < (start[component + 1] as number); n++) {
    const node = members[n] as number;
    const mass = visits[node] as number;
    for (let edge = graph.first[node] as number; edge < (graph.first[node + 1] as number); edge++) {
      const to = graph.to[edge] as number;
      if (of[to] === component) continue;
      visits[to] = (visits[to] as number) + mass * (odds[edge] as number);
    }
  }
}

/** Follows the odds from the start on, component by component. Exact but for the rounding of floating-point numbers. */
export function randomPlay(played: Odds): RandomPlay {
  const { graph, components } = played;
  const visits = new Float64Array(graph.count);
  visits[0] = 1;
  for (let component = components.count - 1; component >= 0; component--) {
    if (isCyclic(graph, components, component)) goRound(played, component, visits);
    goOn(played, component, visits);
  }
  const scenes = byScene(graph, visits);
  return { visits, scenes, endings: byEnding(graph, scenes) };
}

function byScene(graph: StateGraph, visits: Float64Array): Float64Array {
  const scenes = new Float64Array(graph.rules.scenes.length);
  visits.forEach((mass, node) => {
    const at = graph.scene[node] as number;
    scenes[at] = (scenes[at] as number) + mass;
  });
  return scenes;
}

function byEnding(graph: StateGraph, scenes: Float64Array): ReadonlyMap<string, number> {
  return new Map(
    graph.rules.scenario.scenes.flatMap((scene, at) =>
      scene.kind === 'ending' ? [[scene.id, scenes[at] as number] as const] : [],
    ),
  );
}
