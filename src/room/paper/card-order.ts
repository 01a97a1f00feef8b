import type { Route, Scenario, Scene } from '../../core/scenario/scenario.ts';

/** Every way out of a scene, in file order. */
export function routesOf(scene: Scene): readonly Route[] {
  if (scene.kind === 'passage') return scene.next;
  return scene.kind === 'decision' ? scene.choices.flatMap(({ to }) => to) : [];
}

/**
 * The scenes that a talk can come to, as they are laid on a table: the start first, then row by row what
 * follows, the endings last. Conditions on the way are left aside.
 */
export function cardOrder({ scenes, start }: Scenario): readonly Scene[] {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const met = new Set([start]);
  // A set hands out what is added to it while it is gone through.
  for (const id of met) {
    const scene = byId.get(id);
    if (scene !== undefined) for (const { to } of routesOf(scene)) met.add(to);
  }
  const inOrder = [...met].flatMap((id) => byId.get(id) ?? []);
  const isEnding = ({ kind }: Scene) => kind === 'ending';
  return [...inOrder.filter((scene) => !isEnding(scene)), ...inOrder.filter(isEnding)];
}
