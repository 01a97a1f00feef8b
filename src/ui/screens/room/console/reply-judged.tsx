import type { ConsoleReply } from '../../../../room/console-view.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { RatingMark } from '../../../parts/rating-mark.tsx';
import { costTold, endingsTold } from './cost-told.ts';

export interface ReplyJudgedProps {
  readonly reply: ConsoleReply;
  readonly open?: boolean;
}

/** The marks of a reply in one quiet line. */
function Marks({ reply }: { readonly reply: ConsoleReply }) {
  const told = [costTold(reply), endingsTold(reply)].filter((words) => words !== null);
  return (
    <span className="judged__line">
      {reply.breaches.map(({ label }) => (
        <RatingMark key={label} mark="breach" words={`A breach: ${label}`} />
      ))}
      {reply.rates.map(({ criterion, rating }) => (
        <RatingMark key={criterion.id} mark={rating} words={`${criterion.label}, ${rating}`} />
      ))}
      {told.length > 0 && <span>{told.join(' · ')}</span>}
    </span>
  );
}

/** Ratings, cost and endings of a reply in a line; how it is heard and what there is to say of it, one press away. */
export function ReplyJudged({ reply, open = false }: ReplyJudgedProps) {
  const { hears, feedback, endings } = reply;
  return (
    <details className="judged" open={open}>
      <summary lang="en">
        <Marks reply={reply} />
      </summary>
      <div className="judged__more">
        {hears.length > 0 && (
          <div className="unsaid">
            <p className="unsaid__label" lang="en">
              How it is heard
            </p>
            <Paragraphs text={hears} />
          </div>
        )}
        <Paragraphs text={feedback} />
        {endings !== null && endings.length > 0 && (
          <p className="soft" lang="en">
            Still in reach after it: {endings.map(({ title }) => `“${title}”`).join(', ')}
          </p>
        )}
      </div>
    </details>
  );
}
