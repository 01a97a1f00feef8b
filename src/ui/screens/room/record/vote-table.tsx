import type { RecordedMoment, RecordedReply } from '../../../../room/record/recorded-moments.ts';
import { Emphasised } from '../../../parts/emphasised.tsx';
import { replyWords } from '../../debrief/reply-words.ts';
import { LetterBox } from '../paper/letter-box.tsx';
import { costCell, momentWords } from './record-words.ts';

export interface VoteTableProps {
  readonly moment: RecordedMoment;
  readonly language: string;
  /** Whether costs are exact, or come from sampled plays. */
  readonly exact: boolean;
}

/** The replies of a moment with both votes side by side, the one that was said, and what each would have cost. */
export function VoteTable({ moment, language, exact }: VoteTableProps) {
  const { first, second } = moment.counted;
  const most = Math.max(1, ...moment.replies.flatMap((one) => [one.first ?? 0, one.second ?? 0]));
  return (
    <table className="vote-table">
      <caption className="visually-hidden">Votes at {momentWords(moment)}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            Reply
          </th>
          {first !== null && <th scope="col">First</th>}
          {second !== null && <th scope="col">After the talk</th>}
          <th scope="col">Cost</th>
        </tr>
      </thead>
      <tbody>
        {moment.replies.map((reply) => (
          <tr key={reply.choice} data-said={reply.decided}>
            <td className="vote-table__letter">
              <LetterBox letter={reply.letter} />
            </td>
            <th scope="row">
              <span lang={language}>
                <Emphasised text={replyWords(reply)} />
              </span>
              {reply.decided && <em className="vote-table__said">Said</em>}
              {reply.breaches.length > 0 && (
                <span className="vote-table__breach" lang={language}>
                  {reply.breaches.join(', ')}
                </span>
              )}
            </th>
            {first !== null && <Count reply={reply} round="first" most={most} />}
            {second !== null && <Count reply={reply} round="second" most={most} />}
            <td className="vote-table__cost">{costCell(reply, exact)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CountProps {
  readonly reply: RecordedReply;
  readonly round: 'first' | 'second';
  /** The highest count of the moment: the length of a whole bar. */
  readonly most: number;
}

function Count({ reply, round, most }: CountProps) {
  const count = reply[round] ?? 0;
  return (
    <td className="vote-table__count">
      <span>{count}</span>
      <span className="vote-table__bar" data-round={round} aria-hidden="true">
        <span style={{ width: `${(100 * count) / most}%` }} />
      </span>
    </td>
  );
}
