import type { Choice } from '../../core/scenario/scenario.ts';
import { Emphasised } from './emphasised.tsx';
import { placed } from './placed.ts';

/** As much of a choice as the learner sees before taking it. */
export type Reply = Pick<Choice, 'id' | 'says' | 'does'>;

export interface ReplyListProps {
  readonly replies: readonly Reply[];
  /** What the list is, for those who hear it: "What do you say?" */
  readonly label: string;
  /** Whether keys 1-6 answer, as the settings decide; the screen handles the keys themselves. */
  readonly shortcuts: boolean;
  readonly onReply: (id: string) => void;
}

/** The replies on offer: native buttons in a numbered list, in the author's order. */
export function ReplyList({ replies, label, shortcuts, onReply }: ReplyListProps) {
  return (
    <ol className="reply-list" aria-label={label}>
      {replies.map((reply, place) => (
        <li key={reply.id}>
          <button
            type="button"
            className="reply"
            aria-keyshortcuts={shortcuts ? String(place + 1) : undefined}
            onClick={() => onReply(reply.id)}
          >
            <span className="reply__number" aria-hidden="true">
              {place + 1}
            </span>
            <ReplyWords reply={reply} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function ReplyWords({ reply }: { readonly reply: Reply }) {
  return (
    <span className="reply__words">
      {reply.does !== null && (
        <>
          <em className="reply__does">{reply.does}</em>{' '}
        </>
      )}
      {placed(reply.says).map(({ place, item }) => (
        <span key={place} className="reply__says">
          <Emphasised text={item} />{' '}
        </span>
      ))}
    </span>
  );
}
