import type { Phase } from '../../../../room/room-act.ts';

/** What the room does while it looks at the replies: in two words, and how. */
export interface PhaseWords {
  readonly name: string;
  readonly how: string | null;
}

const words: Readonly<Partial<Record<Phase, PhaseWords>>> = {
  votingSilently: {
    name: 'Silent vote',
    how: 'No talking yet. One vote each, when your letter is called.',
  },
  discussing: { name: 'Talk it over', how: 'What would each of these do to them?' },
  votingAgain: { name: 'Vote again', how: 'One vote each, when your letter is called.' },
  deciding: { name: 'Before and after you talked', how: null },
};

const reading: PhaseWords = { name: 'What would you say?', how: null };

/** The words above the replies. */
export function phaseWords(phase: Phase): PhaseWords {
  return words[phase] ?? reading;
}
