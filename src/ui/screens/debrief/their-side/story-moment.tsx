import { type ReactNode, useEffect, useRef } from 'react';
import type { PlayableScenario } from '../../../../session/playable.ts';
import { Emphasised } from '../../../parts/emphasised.tsx';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { SmallFace } from '../small-face.tsx';
import type { Look } from '../turns.ts';
import { GuessFirst } from './guess-first.tsx';
import { Quoted } from './quoted.tsx';
import { canBeGuessed, type GuessMade, type StoryMoment } from './story.ts';
import { ToldLines } from './told-lines.tsx';
import type { Uncovering } from './use-uncovering.ts';

export interface MomentToldProps {
  readonly playable: PlayableScenario;
  readonly moment: StoryMoment;
  readonly place: number;
  /** Whether the moment before has just shown this face, with what the reply did. */
  readonly seen: boolean;
  /** The face with which the next moment begins: what the reply did can be seen in it. */
  readonly next: Look | null;
  readonly teller: string;
  readonly uncovering: Uncovering;
}

/** One moment from the other seat: their words and thoughts, your reply, and how it landed. */
export function MomentTold(props: MomentToldProps) {
  const { playable, moment, place, teller, uncovering } = props;
  const { opened, open, openAll } = uncovering;
  const { choice, hearer } = moment;
  return (
    <>
      <Beside playable={playable} look={props.seen ? null : moment.look}>
        <ToldLines lines={moment.lines} people={playable.scenario.people} teller={teller} />
        {moment.guesses.map((made) => (
          <Guessed key={made.guess.ask} {...made} />
        ))}
        {choice !== null && <YourReply choice={choice} />}
      </Beside>
      {canBeGuessed(moment) && place === opened && (
        <GuessFirst
          name={hearer?.name ?? ''}
          onGuess={(guess) => open(place, guess)}
          onShowAll={openAll}
        />
      )}
      {canBeGuessed(moment) && place < opened && <Landed {...props} />}
    </>
  );
}

/** What you guessed in the middle of the talk, and what it was. */
function Guessed({ guess: { ask, answer, because }, guessed }: GuessMade) {
  return (
    <div className="their-story__guessed soft small">
      <p>
        {ask} You thought {guessed}
        {guessed === answer ? ', and so it was.' : `. It was nearer to ${answer}.`}
      </p>
      {because !== null && (
        <p>
          <Emphasised text={because} />
        </p>
      )}
    </div>
  );
}

function YourReply({ choice }: { readonly choice: NonNullable<StoryMoment['choice']> }) {
  return (
    <div className="their-story__reply">
      <p className="their-story__who">You</p>
      {choice.does !== null && (
        <p className="their-story__stage">
          <Emphasised text={choice.does} />
        </p>
      )}
      <Quoted text={choice.says} look="their-story__yours" />
    </div>
  );
}

/** What they made of it; it takes the focus when it has just been asked for. */
function Landed({ playable, moment, place, next, uncovering }: MomentToldProps) {
  const { justOpened, guessAt } = uncovering;
  const heard = useRef<HTMLDivElement>(null);
  const asked = justOpened === place;
  useEffect(() => {
    if (asked) heard.current?.focus();
  }, [asked]);
  const guess = guessAt(place);
  return (
    <Beside playable={playable} look={next}>
      <div ref={heard} tabIndex={-1} className="their-story__heard" data-new={asked}>
        <p className="their-story__who">What {moment.hearer?.name} heard</p>
        <div className="their-story__hears">
          <Paragraphs text={moment.choice?.hears ?? []} />
        </div>
        {guess !== '' && <p className="soft small">You guessed: {guess}</p>}
      </div>
    </Beside>
  );
}

interface BesideProps {
  readonly playable: PlayableScenario;
  readonly look: Look | null;
  readonly children: ReactNode;
}

function Beside({ playable, look, children }: BesideProps) {
  return (
    <div className="their-story__part">
      <div className="their-story__face">
        <SmallFace playable={playable} look={look} />
      </div>
      <div className="their-story__words">{children}</div>
    </div>
  );
}
