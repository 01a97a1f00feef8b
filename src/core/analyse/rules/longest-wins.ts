import type { Guessable } from '../best-replies.ts';
import { giveaway, guessableOffers, surerThanChance } from '../best-replies.ts';
import { lengthOfReply } from '../count-words.ts';
import { percent } from '../words-of-checks.ts';
import { when } from './example-talk.ts';
import type { Rule } from './rule.ts';

/** Whether the best reply is longer than every other that is offered with it. */
export function isLongest({ offered, best }: Guessable): boolean {
  const length = lengthOfReply(best);
  return offered.every((one) => one === best || lengthOfReply(one) < length);
}

const [soon, thursday] = when.choices;
const thursdaySaid = (says: string) => ({
  scenes: { when: { ...when, choices: [soon, { ...thursday, says }] } },
});

/** The best reply can be picked by its looks. */
export const longestWins: Rule = {
  id: 'longest-wins',
  severity: 'warning',
  sentence:
    'The best-rated reply is the longest in more moments than chance would have it, by a fifth of them.',
  find: (checked) => {
    const found = giveaway(guessableOffers(checked), isLongest);
    if (found === null || found.share <= found.chance + surerThanChance) return [];
    return [
      {
        path: '/scenes',
        message: `Of the moments that have one best reply, it is the longest in ${percent(found.share)}; by chance it would be in ${percent(found.chance)}.`,
        mend: `Shorten best replies, or make others longer, until it is ${percent(found.chance + surerThanChance)} at most.`,
      },
    ];
  },
  bad: { file: thursdaySaid('By three on Thursday, from me.'), at: ['/scenes'] },
  good: thursdaySaid('By three on Thursday.'),
};
