import type { ConsoleView } from '../../../../room/console-view.ts';
import type { Round } from '../../../../room/room-act.ts';
import { howMany } from './how-many.ts';
import { useQuietWords } from './use-quiet-words.ts';

const roundNames: Readonly<Record<Round, string>> = { first: 'First vote', second: 'Second vote' };

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
