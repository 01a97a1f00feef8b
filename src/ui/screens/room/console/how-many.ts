import type { ConsoleView } from '../../../../room/console-view.ts';
import type { Round } from '../../../../room/room-act.ts';
import { counted } from '../../counted.ts';

/** How many have voted, for whichever reply: "12 hands", "3 of 5 teams". */
export function howMany(
  { voting, replies }: Pick<ConsoleView, 'voting' | 'replies'>,
  round: Round,
): string {
  const all = replies.reduce((sum, reply) => sum + (reply[round] ?? 0), 0);
  return voting.kind === 'hands'
    ? counted(all, 'hand')
    : `${all} of ${counted(voting.teams, 'team')}`;
}
