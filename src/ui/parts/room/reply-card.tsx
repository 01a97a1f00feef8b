import type { ShownReply } from '../../../room/public-view.ts';
import { Emphasised } from '../emphasised.tsx';
import { Paragraphs } from '../paragraphs.tsx';
import { type VoteBar, VoteBars } from './vote-bars.tsx';
import { VoteLetter } from './vote-letter.tsx';

export interface ReplyCardProps {
  readonly reply: Pick<ShownReply, 'letter' | 'says' | 'does'>;
  /** Empty where no count is shown. */
  readonly bars: readonly VoteBar[];
}

/** A reply as the room sees it: its letter, its words, and its votes inside the same edge. */
export function ReplyCard({ reply, bars }: ReplyCardProps) {
  const { letter, says, does } = reply;
  return (
    <div className="reply-card">
      <VoteLetter letter={letter} />
      <div className="reply-card__words">
        {does !== null && (
          <p className="reply-card__does">
            <Emphasised text={does} />
          </p>
        )}
        <Paragraphs text={says} />
      </div>
      {bars.length > 0 && <VoteBars letter={letter} bars={bars} />}
    </div>
  );
}
