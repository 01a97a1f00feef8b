import type { Choice, Scene } from '../../../core/scenario/scenario.ts';
import type { PlayableScenario } from '../../../session/playable.ts';
import { Emphasised } from '../../parts/emphasised.tsx';
import { FeedbackNote } from '../../parts/feedback-note.tsx';
import { Paragraphs } from '../../parts/paragraphs.tsx';
import { ReplyMarks } from './reply-marks.tsx';
import { SaidLines } from './said-lines.tsx';
import { SmallFace } from './small-face.tsx';
import { lookAfter, type Turn } from './turns.ts';

export interface ReadTurnProps {
  readonly playable: PlayableScenario;
  readonly turn: Turn;
}

/** One scene of the talk read again: their words, yours, and what yours did. */
export function ReadTurn({ playable, turn }: ReadTurnProps) {
  const look = lookAfter(turn.lines);
  return (
    <div className="read-turn">
      <div className="read-turn__face">
        <SmallFace playable={playable} look={look} />
      </div>
      <div className="turn">
        <SaidLines playable={playable} lines={turn.lines} />
        {turn.choice !== null && (
          <ReadReply playable={playable} scene={turn.scene} choice={turn.choice} />
        )}
      </div>
    </div>
  );
}

interface ReadReplyProps {
  readonly playable: PlayableScenario;
  readonly scene: Scene;
  readonly choice: Choice;
}

function ReadReply({ playable, scene, choice }: ReadReplyProps) {
  return (
    <>
      <p className="turn__who">You</p>
      {choice.does !== null && (
        <p className="turn__does">
          <Emphasised text={choice.does} />
        </p>
      )}
      <Paragraphs text={choice.says} look="turn__you" />
      <FeedbackNote feedback={choice.feedback} />
      <ReplyMarks rubric={playable.scenario.rubric} scene={scene} choice={choice} />
    </>
  );
}
