import { lengthOfReply } from '../count-words.ts';
import { momentsIn } from '../moments-in.ts';
import { pointer } from '../pointer.ts';
import { when } from './example-talk.ts';
import type { Rule } from './rule.ts';

const most = 2;

const [soon, thursday] = when.choices;
const soonSaid = (says: string) => ({
  scenes: { when: { ...when, choices: [{ ...soon, says }, thursday] } },
});

/** Choices that do not look alike. */
export const unevenLength: Rule = {
  id: 'uneven-length',
  severity: 'warning',
  sentence: 'In a moment the longest choice is over twice as long as the shortest.',
  find: ({ scenario }) =>
    momentsIn(scenario).flatMap(({ scene }) => {
      const byLength = scene.choices.toSorted((a, b) => lengthOfReply(a) - lengthOfReply(b));
      const [shortest, longest] = [byLength[0], byLength.at(-1)];
      if (shortest === undefined || longest === undefined) return [];
      const [least, greatest] = [lengthOfReply(shortest), lengthOfReply(longest)];
      if (greatest <= most * least) return [];
      return {
        path: pointer('scenes', scene.id, 'choices'),
        message: `In "${scene.id}" the choice "${longest.id}" has ${greatest} characters, over twice the ${least} of "${shortest.id}".`,
        mend: 'Shorten the one or lengthen the other: length gives a reply away.',
      };
    }),
  bad: {
    file: soonSaid('Somebody will see to it soon, I should think.'),
    at: ['/scenes/when/choices'],
  },
  good: soonSaid('Somebody will see to it soon, I think.'),
};
