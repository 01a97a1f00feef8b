import type { ReactNode } from 'react';
import type { ConsoleReply, ConsoleView } from '../../../../room/console-view.ts';
import type { Letter } from '../../../../room/public-view.ts';
import { Button } from '../../../parts/button.tsx';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { VoteLetter } from '../../../parts/room/vote-letter.tsx';
import { BothVotes } from './both-votes.tsx';
import { HandCounter } from './hand-counter.tsx';
import { ReplyJudged } from './reply-judged.tsx';

export interface ReplyRowsProps {
  readonly view: ConsoleView;
  /** Whether hands are counted here and now. */
  readonly counts: boolean;
  /** Null where nothing is to be decided from here. */
  readonly onDecide: ((letter: Letter) => void) | null;
  readonly onHands: (reply: ConsoleReply, by: number) => void;
}

/** The most votes of any reply in either round. */
function mostOf(replies: readonly ConsoleReply[]): number {
  return Math.max(0, ...replies.flatMap(({ first, second }) => [first ?? 0, second ?? 0]));
}

function ReplyRow(props: {
  readonly reply: ConsoleReply;
  readonly lang: string;
  readonly children: ReactNode;
}) {
  const { reply, lang, children } = props;
  return (
    <li className="reply-row" lang={lang}>
      <VoteLetter letter={reply.letter} />
      <div className="reply-row__words">
        {reply.does !== null && <p className="reply-row__does">{reply.does}</p>}
        <Paragraphs text={reply.says} />
      </div>
      <div className="reply-row__votes" lang="en">
        {children}
      </div>
      <ReplyJudged reply={reply} />
    </li>
  );
}

/** The replies with what the trainer knows of each, and their votes. */
export function ReplyRows({ view, counts, onDecide, onHands }: ReplyRowsProps) {
  const { replies, counting, screen } = view;
  const most = mostOf(replies);
  return (
    <ol className="reply-rows" aria-label="Replies">
      {replies.map((reply) => (
        <ReplyRow key={reply.choice} reply={reply} lang={screen.language}>
          {!counts && <BothVotes reply={reply} most={most} />}
          {counts && counting !== null && (
            <HandCounter
              letter={reply.letter}
              count={reply[counting] ?? 0}
              onBy={(by) => onHands(reply, by)}
            />
          )}
          {!counts && reply.most && <small className="reply-row__hint">most votes</small>}
          {onDecide !== null && (
            <Button look="link" onClick={() => onDecide(reply.letter)}>
              Decide {reply.letter}
            </Button>
          )}
        </ReplyRow>
      ))}
    </ol>
  );
}
