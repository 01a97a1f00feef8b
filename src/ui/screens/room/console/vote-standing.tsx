import type { ConsoleReply, ConsoleView } from '../../../../room/console-view.ts';
import type { Round } from '../../../../room/room-act.ts';
import { counted } from '../../counted.ts';
import { useQuietWords } from './use-quiet-words.ts';

const sum = (replies: readonly ConsoleReply[], round: Round) =>
  replies.reduce((all, reply) => all + (reply[round] ?? 0), 0);

const roundNames: Readonly<Record<Round, string>> = { first: 'First vote', second: 'Second vote' };

/** "12 hands", "3 of 5 teams". */
function howMany({ voting, replies }: ConsoleView, round: Round): string {
  const all = sum(replies, round);
  return voting.kind === 'hands'
    ? counted(all, 'hand')
    : `${all} of ${counted(voting.teams, 'team')}`;
}

/** Which vote is counted, how many have voted, and whether the room sees it. */
export function VoteStanding({ view }: { readonly view: ConsoleView }) {
  const round = view.counting;
  const counts =
    round === null ? [] : view.replies.map((one) => `${one.letter} ${one[round] ?? 0}`);
  const told = useQuietWords(counts.join(', '));
  if (round === null) return null;
  const isHidden = view.screen.choosing?.hidden.includes(round) ?? false;
  return (
    <p className="standing">
      <b>{roundNames[round]}</b> {howMany(view, round)}
      <span className="soft">{isHidden ? 'hidden from the room' : 'on the projector'}</span>
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </p>
  );
}
