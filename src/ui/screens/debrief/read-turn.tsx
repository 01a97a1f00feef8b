import type { Choice, Line, Scene } from '../../../core/scenario/scenario.ts';
import type { PlayableScenario } from '../../../session/playable.ts';
import { Emphasised } from '../../parts/emphasised.tsx';
import { FeedbackNote } from '../../parts/feedback-note.tsx';
import { Paragraphs } from '../../parts/paragraphs.tsx';
import { PortraitPicture } from '../../parts/portrait-picture.tsx';
import { ReplyMarks } from './reply-marks.tsx';
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
        {look !== null && (
          <PortraitPicture
            src={playable.faceOf(look.person, look)}
            name=""
            feeling={look.feeling}
            size="small"
            decorative
          />
        )}
      </div>
      <div className="turn">
        {turn.lines.map((line, place) => (
          <ReadLine
            key={place}
            playable={playable}
            line={line}
            goesOn={place > 0 && turn.lines[place - 1]?.by === line.by}
          />
        ))}
        {turn.choice !== null && (
          <ReadReply playable={playable} scene={turn.scene} choice={turn.choice} />
        )}
      </div>
    </div>
  );
}

interface ReadLineProps {
  readonly playable: PlayableScenario;
  readonly line: Line;
  /** Whether the same person spoke just before, so that the name need not stand again. */
  readonly goesOn: boolean;
}

function ReadLine({ playable, line, goesOn }: ReadLineProps) {
  const isYou = line.by === 'you';
  const name = playable.scenario.people.find(({ id }) => id === line.by)?.name;
  const who = isYou ? 'You' : name;
  return (
    <>
      <Paragraphs text={line.stage} look="turn__does" />
      {!goesOn && line.says.length > 0 && who !== undefined && <p className="turn__who">{who}</p>}
      <Paragraphs text={line.says} look={isYou ? 'turn__you' : 'turn__they'} />
    </>
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
