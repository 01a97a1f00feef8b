import type { Band, BandLimit } from '../../../core/score/path-score.ts';

/** A band's name and what it says about the talk, in plain words and without a number. */
export const bandWords: Record<Band, { readonly name: string; readonly meaning: string }> = {
  strong: {
    name: 'Strong',
    meaning: 'You met what mattered most, in words that were made for this person.',
  },
  solid: {
    name: 'Solid',
    meaning: 'Most of what this conversation asked for was there.',
  },
  'getting-there': {
    name: 'Getting there',
    meaning: 'Some of it was there, and there is more in this conversation to find.',
  },
  'try-again': {
    name: 'Worth another try',
    meaning:
      'There is more in this conversation than it gave you this time. The same one again usually goes further.',
  },
};

/** What kept a talk from the next band up, in kind words. */
export const limitWords: Record<BandLimit, string> = {
  score: 'More of the moments can be met, or met in words that fit nobody else.',
  'low-criterion': 'One of the things that this conversation called for was hardly there.',
  'follow-through':
    'What happens next stayed open: who does what, by when, and how they will know.',
  'key-moment': 'A moment that mattered most went by without being met.',
  'critical-breach':
    'A line was crossed that matters a great deal. Putting it right helps, and does not undo it.',
  'open-breach': 'A line was crossed and not put right before the end.',
  'fixed-not-heard': 'Something was done about the problem; the person with it was hardly heard.',
};
