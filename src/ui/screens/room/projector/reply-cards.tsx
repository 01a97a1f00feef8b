import type { ShownReply } from '../../../../room/public-view.ts';
import { ReplyCard } from '../../../parts/room/reply-card.tsx';
import { barsOf } from './bars-of.ts';

/** Every reply with its letter, and its votes where they may be seen. */
export function ReplyCards({ replies }: { readonly replies: readonly ShownReply[] }) {
  const bars = barsOf(replies);
  return (
    <ol className="reply-cards" data-count={replies.length}>
      {replies.map((reply, place) => (
        <li key={reply.letter}>
          <ReplyCard reply={reply} bars={bars[place] ?? []} />
        </li>
      ))}
    </ol>
  );
}
