import './meant.css';
import { useEffect, useRef } from 'react';
import type { Intention } from '../../../../session/intention.ts';
import { Button } from '../../../parts/button.tsx';
import { useSession } from '../../session-context.ts';
import { meantWords } from './meant-words.ts';

export interface MeantLineProps {
  readonly intention: Intention;
  /** Whether it has just been kept, and so is read next. */
  readonly fresh?: boolean;
  /** The line is gone with the focus on it, which needs another place. */
  readonly onRemove: () => void;
}

/** A sentence that is carried over: to whom, when, and what became of it. */
export function MeantLine({ intention, fresh = false, onRemove }: MeantLineProps) {
  const session = useSession();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) line.current?.focus();
  }, [fresh]);
  const { id, sentence, done } = intention;
  const which = <span className="visually-hidden">: {sentence}</span>;
  return (
    <div ref={line} tabIndex={-1} className="meant">
      <p className="meant__sentence">“{sentence}”</p>
      <p className="soft small">{meantWords(intention)}</p>
      <p className="row">
        <Button look="link" onClick={() => session.finishIntention(id, !done)}>
          {done ? 'Carry it over again' : 'I have said it'}
          {which}
        </Button>
        <Button
          look="link"
          onClick={async () => {
            await session.deleteIntention(id);
            onRemove();
          }}
        >
          Remove{which}
        </Button>
      </p>
    </div>
  );
}
