import type { Scene } from '../scenario/scenario.ts';
import { componentsOf, type Digraph, isCyclic } from './components.ts';

/** The scenes that one scene leads to, whatever the conditions on the way. */
function successors(scene: Scene, places: ReadonlyMap<string, number>): readonly number[] {
  const routes =
    scene.kind === 'decision'
      ? scene.choices.flatMap((choice) => choice.to)
      : scene.kind === 'passage'
        ? scene.next
        : [];
  return [...new Set(routes.map((route) => places.get(route.to) ?? -1))].filter((to) => to >= 0);
}

/** The graph of scenes, each edge once. */
function graphOf(scenes: readonly Scene[], places: ReadonlyMap<string, number>): Digraph {
  const first = [0];
  const to: number[] = [];
  for (const scene of scenes) {
    to.push(...successors(scene, places));
    first.push(to.length);
  }
  return { count: scenes.length, first, to };
}

/**
 * For each scene (by place in the file) the number of the cycle that a run might come back to it on,
 * conditions left aside; null where nobody can come back. Scenes on each other's way share a number.
 */
export function cyclesOf(
  scenes: readonly Scene[],
  places: ReadonlyMap<string, number>,
): readonly (number | null)[] {
  const graph = graphOf(scenes, places);
  const components = componentsOf(graph);
  const cyclic = Array.from({ length: components.count }, (_, component) =>
    isCyclic(graph, components, component),
  );
  return scenes.map((_, scene) => {
    const component = components.of[scene] as number;
    return cyclic[component] ? component : null;
  });
}
