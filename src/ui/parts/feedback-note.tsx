import type { Text } from '../../core/scenario/scenario.ts';
import { Paragraphs } from './paragraphs.tsx';

export interface FeedbackNoteProps {
  readonly feedback: Text;
}

/** What a reply did, in the author's words; nothing where the author wrote none. */
export function FeedbackNote({ feedback }: FeedbackNoteProps) {
  if (feedback.length === 0) return null;
  return (
    <div className="feedback">
      <Paragraphs text={feedback} />
    </div>
  );
}
