import type { ShownReply } from '../../../../room/public-view.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { VoteLetter } from '../../../parts/room/vote-letter.tsx';

/** What the room said, quietly, above what it led to. */
export function SaidBefore({ reply: { letter, says, does } }: { readonly reply: ShownReply }) {
  return (
    <div className="said-before">
      <VoteLetter letter={letter} />
      <div>
        <p className="visually-hidden">You said:</p>
        <Paragraphs text={says.length > 0 || does === null ? says : [does]} />
      </div>
    </div>
  );
}
