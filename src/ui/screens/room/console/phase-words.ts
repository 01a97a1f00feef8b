import type { ConsoleView } from '../../../../room/console-view.ts';
import type { Phase } from '../../../../room/room-act.ts';

/** What goes on, as the console's heading, and what the trainer has to do about it. */
export interface PhaseWords {
  readonly name: string;
  readonly task: string;
}

const words: Readonly<Record<Phase, PhaseWords>> = {
  gathering: {
    name: 'People are coming in',
    task: 'The room sees the title and the setting. Begin when you are ready.',
  },
  reading: {
    name: 'Reading',
    task: 'Read the line aloud, or leave the room a moment to read it.',
  },
  votingSilently: {
    name: 'Silent vote',
    task: 'Hands only, no talk yet. The count stays with you until you show it.',
  },
  discussing: {
    name: 'The room talks',
    task: 'Ask for the reasons, of those who chose least first. Then let them vote again.',
  },
  votingAgain: {
    name: 'Second vote',
    task: 'Count again. The first count is hidden meanwhile, so that it sways nobody.',
  },
  deciding: {
    name: 'What do we say?',
    task: 'Both counts are on the projector. The room advises; you decide.',
  },
  whatHappened: {
    name: 'What we said',
    task: 'Let it stand for a breath before you go on.',
  },
  debriefing: {
    name: 'Debrief',
    task: 'One thing at a time, in your order. The room sees only what you show.',
  },
  over: {
    name: 'The session is over',
    task: 'The projector shows the closing page. Undo brings the session back.',
  },
};

const toChoose: PhaseWords = {
  name: 'The replies are up',
  task: 'Let the room read them. Then open the silent vote.',
};

const ended: PhaseWords = {
  name: 'How it ended',
  task: 'Leave it a moment. The debrief comes next; you can also go back and try another way.',
};

const teamsVote: PhaseWords = {
  name: 'Silent vote',
  task: 'One reply a team, no talk between teams yet. The count stays with you until you show it.',
};

/** The heading and the task of where a session stands. */
export function phaseWords(view: Pick<ConsoleView, 'phase' | 'now' | 'voting'>): PhaseWords {
  const { phase, now, voting } = view;
  if (phase === 'votingSilently' && voting.kind === 'teams') return teamsVote;
  if (phase === 'reading' && now.kind === 'replies') return toChoose;
  return phase === 'reading' && now.kind === 'ending' ? ended : words[phase];
}
