import type { ReactNode } from 'react';
import type { Text } from '../../core/scenario/scenario.ts';
import { Emphasised } from './emphasised.tsx';
import { FeedbackNote } from './feedback-note.tsx';
import { Paragraphs } from './paragraphs.tsx';

export interface TalkTurnProps {
  /** Who answered: a name, or "She". */
  readonly who: string;
  /** What they said before your reply. */
  readonly they: Text;
  readonly does: string | null;
  readonly you: Text;
  readonly feedback: Text;
  /** Marks of the reply, a breach, a button to try again. */
  readonly children?: ReactNode;
}

/** A moment of the talk looked back at: they, you, and what it did. */
export function TalkTurn({ who, they, does, you, feedback, children }: TalkTurnProps) {
  return (
    <div className="turn">
      <p className="turn__who">{who}</p>
      <Paragraphs text={they} look="turn__they" />
      <p className="turn__who">You</p>
      {does !== null && (
        <p className="turn__does">
          <Emphasised text={does} />
        </p>
      )}
      <Paragraphs text={you} look="turn__you" />
      <FeedbackNote feedback={feedback} />
      {children !== undefined && <div className="row">{children}</div>}
    </div>
  );
}
