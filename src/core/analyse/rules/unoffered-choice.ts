import { choicePointer } from '../pointer.ts';
import { when } from './example-talk.ts';
import type { Rule } from './rule.ts';

const meters = { trust: { label: 'Trust', start: 30 } };
const [soon, thursday] = when.choices;
const today = (trust: object) => ({
  meters,
  scenes: {
    when: {
      ...when,
      choices: [
        soon,
        thursday,
        { id: 'today', says: 'Today at five, from me.', to: 'she-leaves', when: { trust } },
      ],
    },
  },
});

/** A choice for nothing, in a scene that runs do come to. */
export const unofferedChoice: Rule = {
  id: 'unoffered-choice',
  severity: 'warning',
  sentence: 'A run can come to this scene, but never so that this choice is offered.',
  find: ({ scenario, explored, offers }) => {
    if (explored === null) return [];
    return scenario.scenes.flatMap((scene, at) => {
      const here = offers()[at] ?? [];
      // A scene that nobody comes to is told of already.
      if (scene.kind !== 'decision' || here.length === 0) return [];
      const offered = new Set(here.flatMap(({ choices }) => choices));
      return scene.choices.flatMap(({ id }, place) =>
        offered.has(place)
          ? []
          : {
              path: choicePointer(scene, place),
              message: `Whatever was said before, "${id}" is never offered in "${scene.id}".`,
              mend: 'Loosen its "when", let an earlier choice make it true, or remove the choice.',
            },
      );
    });
  },
  bad: { file: today({ atLeast: 31 }), at: ['/scenes/when/choices/2'] },
  good: today({ atMost: 30 }),
};
