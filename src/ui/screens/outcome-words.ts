import type { Outcome } from '../../core/scenario/scenario.ts';

/** What an outcome means for the two of you. */
export const outcomeWords: Record<Outcome, string> = {
  connected: 'You ended on the same side.',
  mixed: 'You got part of the way together.',
  broken: 'You lost each other this time.',
};
