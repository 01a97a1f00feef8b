import type { ShownReply } from '../../../../room/public-view.ts';
import type { VoteBar } from '../../../parts/room/vote-bars.tsx';

type Round = VoteBar['round'];

const rounds: readonly Round[] = ['first', 'second'];

function sharesOf(replies: readonly ShownReply[], round: Round): readonly number[] {
  const counts = replies.map((reply) => reply[round] ?? 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (all === 0 ? 0 : count / all));
}

/**
 * The bars of each reply, in the order of the replies. Rounds are compared by their shares, since not all
 * vote in both; the longest bar of all fills its track.
 */
export function barsOf(replies: readonly ShownReply[]): readonly (readonly VoteBar[])[] {
  const shares = { first: sharesOf(replies, 'first'), second: sharesOf(replies, 'second') };
  const longest = Math.max(...shares.first, ...shares.second, Number.MIN_VALUE);
  return replies.map((reply, place) =>
    rounds.flatMap((round) => {
      const count = reply[round];
      return count === null ? [] : [{ round, count, share: (shares[round][place] ?? 0) / longest }];
    }),
  );
}
