import type { NoWay } from './use-branch.ts';

/** Why another way cannot be taken from a moment, and what can be done instead. */
export const noWayWords: Record<NoWay, string> = {
  edited:
    'This scenario has been changed since, and the way to that moment is no longer in it. You can begin it anew.',
  'no-such-decision': 'There is nothing to decide at that moment any more.',
  'no-such-run': 'That conversation is no longer on this device.',
  'no-such-scenario': 'The scenario of that conversation is no longer here.',
};
