import { giveaway, guessableOffers, surerThanChance } from '../best-replies.ts';
import { percent } from '../words-of-checks.ts';
import { when } from './example-talk.ts';
import type { Rule } from './rule.ts';

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

const [soon, thursday] = when.choices;

/** The best reply can be picked by where it stands. */
export const placeWins: Rule = {
  id: 'place-wins',
  severity: 'warning',
  sentence:
    'The best-rated reply stands in the same place in more moments than chance would have it, by a fifth of them.',
  find: (checked) => {
    const moments = guessableOffers(checked);
    // In a single moment the best reply has to stand somewhere: that is no pattern yet.
    if (moments.filter((offers) => offers.length > 0).length < 2) return [];
    return places.flatMap((word, place) => {
      const found = giveaway(moments, ({ offered, best }) => offered[place] === best);
      if (found === null || found.share <= found.chance + surerThanChance) return [];
      return {
        path: '/scenes',
        message: `Of the moments that have one best reply, it stands ${word} in ${percent(found.share)}; by chance it would in ${percent(found.chance)}.`,
        mend: `Change the order of choices until it is ${percent(found.chance + surerThanChance)} at most.`,
      };
    });
  },
  bad: {
    file: { scenes: { when: { ...when, choices: [thursday, soon] } } },
    at: ['/scenes'],
  },
  good: { scenes: { when: { ...when, choices: [soon, thursday] } } },
};
