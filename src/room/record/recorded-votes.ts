import type { Letter } from '../public-view.ts';
import type { Round } from '../room-act.ts';
import { roundsOf, sumOf } from '../votes.ts';
import type { RecordedMoment, RecordedReply } from './recorded-moments.ts';
import type { SessionRecord } from './session-record.ts';

/**
 * One vote of a session: so many hands for a reply, or what one team stood for. With hands every reply
 * offered has a row, also one that nobody chose; with teams those that stood for none have none.
 */
export interface RecordedVote {
  readonly moment: number;
  /** The steps to the moment, as `printPath` prints them. */
  readonly path: string;
  readonly scene: string;
  readonly attempt: number;
  readonly round: Round;
  readonly letter: Letter;
  readonly reply: string;
  readonly does: string | null;
  /** How many hands; null where teams vote. */
  readonly hands: number | null;
  readonly team: number | null;
  /** How much of the round's votes the reply has, 0 to 1; null where nobody voted. */
  readonly share: number | null;
  readonly decided: boolean;
  readonly cost: number | null;
  readonly breaches: readonly string[];
  /** When that vote was opened, in whole seconds into the session. */
  readonly seconds: number | null;
}

type Told = Pick<RecordedVote, 'hands' | 'team' | 'share'>;

function rowOf(moment: RecordedMoment, round: Round, told: Told & { reply: RecordedReply }) {
  const { reply, hands, team, share } = told;
  const { letter, says, does, decided, cost, breaches } = reply;
  return {
    moment: moment.number,
    path: moment.id,
    scene: moment.scene,
    attempt: moment.attempt,
    ...{ round, letter, reply: says.join('\n'), does, hands, team, share, decided, cost, breaches },
    seconds: moment.seconds[round],
  };
}

/** What each reply has of the votes of a round. */
function sharesOf({ replies }: RecordedMoment, round: Round): readonly (number | null)[] {
  const counts = replies.map((reply) => reply[round] ?? 0);
  const sum = sumOf(counts);
  return counts.map((count) => (sum === 0 ? null : count / sum));
}

function handRows(moment: RecordedMoment, round: Round): readonly RecordedVote[] {
  const shares = sharesOf(moment, round);
  return moment.replies.map((reply, n) =>
    rowOf(moment, round, { reply, hands: reply[round], team: null, share: shares[n] ?? null }),
  );
}

function teamRows(moment: RecordedMoment, round: Round): readonly RecordedVote[] {
  const shares = sharesOf(moment, round);
  const stood = [...(moment.counted[round]?.teams ?? [])].toSorted(([a], [b]) => a - b);
  return stood.flatMap(([team, choice]) => {
    const place = moment.replies.findIndex((one) => one.choice === choice);
    const reply = moment.replies[place];
    if (reply === undefined) return [];
    return [rowOf(moment, round, { reply, hands: null, team, share: shares[place] ?? null })];
  });
}

/** Every vote of a session, in the order in which they were opened. */
export function recordedVotes({ moments, voting }: SessionRecord): readonly RecordedVote[] {
  const rowsAt = voting.kind === 'hands' ? handRows : teamRows;
  return moments.flatMap((moment) =>
    roundsOf(moment.counted).flatMap(([round]) => rowsAt(moment, round)),
  );
}
