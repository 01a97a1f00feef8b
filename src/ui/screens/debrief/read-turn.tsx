import type { Choice, Line } from '../../../core/scenario/scenario.ts';
import type { PlayableScenario } from '../../../session/playable.ts';
import { Emphasised } from '../../parts/emphasised.tsx';
import { FeedbackNote } from '../../parts/feedback-note.tsx';
import { Paragraphs } from '../../parts/paragraphs.tsx';
import { PortraitPicture } from '../../parts/portrait-picture.tsx';
import { RatingMark } from '../../parts/rating-mark.tsx';
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
          // biome-ignore lint/suspicious/noArrayIndexKey: lines that were said never move
          <ReadLine key={place} playable={playable} line={line} />
        ))}
        {turn.choice !== null && <ReadReply playable={playable} choice={turn.choice} />}
      </div>
    </div>
  );
}

interface ReadLineProps {
  readonly playable: PlayableScenario;
  readonly line: Line;
}

function ReadLine({ playable, line }: ReadLineProps) {
  const isYou = line.by === 'you';
  const name = playable.scenario.people.find(({ id }) => id === line.by)?.name;
  const who = isYou ? 'You' : name;
  return (
    <>
      <Paragraphs text={line.stage} look="turn__does" />
      {line.says.length > 0 && who !== undefined && <p className="turn__who">{who}</p>}
      <Paragraphs text={line.says} look={isYou ? 'turn__you' : 'turn__they'} />
    </>
  );
}

interface ReadReplyProps {
  readonly playable: PlayableScenario;
  readonly choice: Choice;
}

function ReadReply({ playable, choice }: ReadReplyProps) {
  const { criteria, breaches } = playable.scenario.rubric;
  const labelOf = (id: string) => criteria.find((one) => one.id === id)?.label ?? id;
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
      <ul className="read-turn__marks" aria-label="How this reply was rated">
        {choice.rates.map(({ criterion, rating }) => (
          <li key={criterion}>
            <RatingMark mark={rating} words={`${labelOf(criterion)}: ${rating}`} />
          </li>
        ))}
        {choice.breaches.map((id) => (
          <li key={id}>
            <RatingMark mark="breach" words={breaches.find((one) => one.id === id)?.label ?? id} />
          </li>
        ))}
      </ul>
    </>
  );
}
