import { useEffect, useRef } from 'react';
import { plainWords } from '../../../../core/scenario/print-text.ts';
import type { ConsoleReply, ConsoleView } from '../../../../room/console-view.ts';
import type { Letter } from '../../../../room/public-view.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { VoteLetter } from '../../../parts/room/vote-letter.tsx';
import { replyWords } from '../../debrief/reply-words.ts';
import type { Deciding } from '../hosting/hosted.ts';
import { costTold } from './cost-told.ts';

export interface DecideDialogProps {
  readonly view: ConsoleView;
  /** Null keeps it closed. */
  readonly deciding: Deciding | null;
  /** Whether letters point at replies. */
  readonly shortcuts: boolean;
  readonly onPick: (letter: Letter) => void;
  readonly onDecide: (reply: ConsoleReply) => void;
  readonly onClose: () => void;
}

/** The last count of a reply in words; null where nobody was counted. */
function countTold({ first, second, most }: ConsoleReply): string | null {
  const count = second ?? first;
  if (count === null) return null;
  return most ? `${count}, most of the room` : String(count);
}

function ReplyOption(props: {
  readonly reply: ConsoleReply;
  readonly picked: boolean;
  readonly onPick: () => void;
}) {
  const { reply, picked, onPick } = props;
  const told = [countTold(reply), costTold(reply)].filter((words) => words !== null);
  const breaches = reply.breaches.map(({ label }) => `a breach: ${label}`);
  return (
    <li>
      <button type="button" className="option" aria-pressed={picked} onClick={onPick}>
        <VoteLetter letter={reply.letter} />
        <span>
          {reply.does !== null && <em>{reply.does} </em>}
          {plainWords(reply.says.join(' '))}
          <small>{[...told, ...breaches].join(' · ')}</small>
        </span>
      </button>
    </li>
  );
}

function Confirm({ reply, onYes }: { readonly reply: ConsoleReply; readonly onYes: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // So that a letter and Enter are enough, and neither of them alone.
  useEffect(() => button.current?.focus(), []);
  return (
    <Button look="primary" ref={button} onClick={onYes}>
      Say {reply.letter}
      <span className="decide__words">{plainWords(replyWords(reply))}</span>
    </Button>
  );
}

function Pick({ view, deciding, shortcuts, onPick, onDecide }: Omit<DecideDialogProps, 'onClose'>) {
  const picked = view.replies.find((reply) => reply.letter === deciding?.picked);
  return (
    <div className="stack decide">
      <p className="soft">
        The vote is a hint; you decide. Pick one, then say it
        {shortcuts ? ': a letter and Enter will do.' : '.'}
      </p>
      <ol className="decide__list" aria-label="Replies to decide between">
        {view.replies.map((reply) => (
          <ReplyOption
            key={reply.choice}
            reply={reply}
            picked={reply === picked}
            onPick={() => onPick(reply.letter)}
          />
        ))}
      </ol>
      {picked !== undefined && (
        <p className="decide__yes">
          <Confirm key={picked.letter} reply={picked} onYes={() => onDecide(picked)} />
        </p>
      )}
    </div>
  );
}

/** Which reply the room says: pointed at first, then confirmed, so that no slip decides. */
export function DecideDialog({ onClose, ...pick }: DecideDialogProps) {
  const open = pick.deciding !== null;
  return (
    <Dialog title="What does the room say?" open={open} onClose={onClose} closeLabel="Not yet">
      <Pick {...pick} />
    </Dialog>
  );
}
