import type { ConsoleView } from '../../../../room/console-view.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { VoteLetter } from '../../../parts/room/vote-letter.tsx';
import { ReplyJudged } from './reply-judged.tsx';

/** What was decided, and what the trainer knows of it, while it stands on the projector. */
export function SaidReply({ view }: { readonly view: ConsoleView }) {
  const said = view.replies.find(({ decided }) => decided);
  if (said === undefined) return null;
  return (
    <div className="now-on" lang={view.screen.language}>
      <p className="now-on__who">
        <VoteLetter letter={said.letter} />
        <span lang="en">The room says {said.letter}</span>
      </p>
      {said.does !== null && <p className="now-on__stage">{said.does}</p>}
      <Paragraphs text={said.says} look="now-on__says" />
      <ReplyJudged reply={said} open />
    </div>
  );
}
