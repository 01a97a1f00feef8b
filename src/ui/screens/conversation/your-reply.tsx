import type { Choice } from '../../../core/scenario/scenario.ts';
import { Emphasised } from '../../parts/emphasised.tsx';
import { FeedbackNote } from '../../parts/feedback-note.tsx';
import { Paragraphs } from '../../parts/paragraphs.tsx';

export interface YourReplyProps {
  readonly choice: Choice;
  /** Whether the author's word on it is shown, as practice mode does. */
  readonly withFeedback: boolean;
}

/** What the learner has just said, set apart from what they hear. */
export function YourReply({ choice, withFeedback }: YourReplyProps) {
  return (
    <>
      <div className="your-reply">
        <p className="visually-hidden" lang="en">
          You
        </p>
        {choice.does !== null && (
          <p className="your-reply__does">
            <Emphasised text={choice.does} />
          </p>
        )}
        <Paragraphs text={choice.says} look="your-reply__says" />
      </div>
      {withFeedback && <FeedbackNote feedback={choice.feedback} />}
    </>
  );
}
