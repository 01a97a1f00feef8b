import type { Rules } from '../../play/rules.ts';
import type { Checked } from '../checked.ts';
import { pointer } from '../pointer.ts';
import type { Rule } from './rule.ts';

/** Scenes that no chain of routes leads to, whatever their conditions: all that is known of too many states. */
function linked(rules: Rules): ReadonlySet<number> {
  const met = new Set([rules.start]);
  for (const at of met) {
    const scene = rules.scenes[at];
    const routes = [...(scene?.next ?? []), ...(scene?.choices ?? []).flatMap((one) => one.routes)];
    for (const { to } of routes) met.add(to);
  }
  return met;
}

/** The scenes that some run can come to, by place in the file; where that is not known, all that may be. */
export function scenesReached({ rules, graph, explored }: Checked): ReadonlySet<number> {
  return explored === null ? linked(rules) : new Set(graph.scene.subarray(0, graph.count));
}

const elsewhere = {
  lines: [{ stage: 'The waiting room is empty.' }],
  ending: { title: 'Nobody there', outcome: 'mixed' },
};

/** A scene for nothing. */
export const unreachedScene: Rule = {
  id: 'unreached-scene',
  severity: 'warning',
  sentence: 'No run can come to this scene.',
  find: (checked) => {
    const reached = scenesReached(checked);
    return checked.scenario.scenes.flatMap(({ id }, at) =>
      reached.has(at)
        ? []
        : {
            path: pointer('scenes', id),
            message: `No run can come to the scene "${id}".`,
            mend: 'Let a choice or a "next" lead to it, loosen the conditions on the way, or remove it.',
          },
    );
  },
  bad: { file: { scenes: { elsewhere } }, at: ['/scenes/elsewhere'] },
  good: { scenes: { 'she-leaves': elsewhere } },
};
