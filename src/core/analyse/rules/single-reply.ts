import { momentsIn } from '../moments-in.ts';
import { pointer } from '../pointer.ts';
import { shortestPathTo } from '../shortest-path-to.ts';
import { shownBy } from '../words-of-checks.ts';
import { when } from './example-talk.ts';
import type { Rule } from './rule.ts';

const [soon, thursday] = when.choices;
const meters = { trust: { label: 'Trust', start: 30 } };
const soonIf = (trust: object) => ({
  meters,
  scenes: { when: { ...when, choices: [{ ...soon, when: { trust } }, thursday] } },
});
const once = { ...soonIf({ atLeast: 20 }) };

/** A moment without anything to decide. */
export const singleReply: Rule = {
  id: 'single-reply',
  severity: 'warning',
  sentence: 'A run can come to a moment in which only one reply is offered.',
  find: ({ scenario, graph, offers }) =>
    momentsIn(scenario).flatMap(({ scene, at }) => {
      const single = offers()[at]?.find(({ choices }) => choices.length === 1);
      const only = scene.choices[single?.choices[0] ?? -1];
      if (single === undefined || only === undefined) return [];
      return {
        path: pointer('scenes', scene.id, 'choices'),
        message: `In "${scene.id}" a run can be offered nothing but "${only.id}". ${shownBy(shortestPathTo(graph, single.state))}`,
        mend: 'Add a choice that is offered there too, or loosen a "when".',
      };
    }),
  bad: {
    file: {
      scenes: {
        'she-leaves': {
          ...when,
          choices: [{ ...soon, to: 'the-hall', rates: { act: 'general' } }],
        },
        'the-hall': {
          lines: [{ stage: 'She turns and goes.' }],
          ending: { title: 'She leaves', outcome: 'broken' },
        },
      },
    },
    at: ['/scenes/she-leaves/choices'],
  },
  good: once,
};
