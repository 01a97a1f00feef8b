import type { Condition, Scene } from '../../core/scenario/scenario.ts';
import { routesOf } from './card-order.ts';

/** The facts and meters that matter on paper: those that some condition asks for. */
export interface AskedNames {
  readonly facts: ReadonlySet<string>;
  readonly meters: ReadonlySet<string>;
}

function conditionsOf(scene: Scene): readonly Condition[] {
  const offers = scene.kind === 'decision' ? scene.choices : [];
  return [...scene.lines, ...offers, ...routesOf(scene)].flatMap(({ when }) => when ?? []);
}

function partsOf(condition: Condition): readonly Condition[] {
  if (condition.kind === 'not') return partsOf(condition.part);
  if (condition.kind === 'all' || condition.kind === 'any') return condition.parts.flatMap(partsOf);
  return [condition];
}

/** What has to be kept on the sheet to play some scenes. */
export function askedNames(scenes: readonly Scene[]): AskedNames {
  const asked = scenes.flatMap(conditionsOf).flatMap(partsOf);
  return {
    facts: new Set(asked.flatMap((part) => (part.kind === 'fact' ? [part.fact] : []))),
    meters: new Set(asked.flatMap((part) => (part.kind === 'meter' ? [part.meter] : []))),
  };
}
