import { Emphasised } from '../../../parts/emphasised.tsx';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { RatingMark } from '../../../parts/rating-mark.tsx';
import { inQuotes } from '../../debrief/in-quotes.ts';
import { replyWords } from '../../debrief/reply-words.ts';
import { LetterBox } from '../paper/letter-box.tsx';
import type { GuideMoment, GuideReply } from './guide-moments.ts';

export interface MomentSheetProps {
  readonly moment: GuideMoment;
  readonly language: string;
}

const kinds = {
  emotion: 'A feeling',
  progress: 'Something that goes well',
  challenge: 'Something that is hard',
} as const;

/** One moment prepared: what is said, what to listen for, what to ask, and what each reply does. */
export function MomentSheet({ moment, language }: MomentSheetProps) {
  const { card, key, them, words, discuss, guess, stems, replies } = moment;
  return (
    <section className="guide-moment">
      <header>
        <h3>
          Card {card}
          {key && <em> · a key moment</em>}
        </h3>
      </header>
      <div className="guide-moment__words" lang={language}>
        <p className="paper__small">{them}</p>
        <Paragraphs text={words} />
      </div>
      <dl className="guide-moment__prompts">
        <ListenFor moment={moment} language={language} />
        {discuss.length > 0 && (
          <div>
            <dt>Ask the room</dt>
            <dd lang={language}>
              <Paragraphs text={discuss} />
            </dd>
          </div>
        )}
        {guess !== null && (
          <div>
            <dt>Let them guess</dt>
            <dd lang={language}>
              <p>
                {guess.ask} <strong>{guess.answer}</strong>{' '}
                <span lang="en">(not {guess.others.join(', ')})</span>
              </p>
              {guess.because !== null && <p className="paper__small">{guess.because}</p>}
            </dd>
          </div>
        )}
        {stems.length > 0 && (
          <div>
            <dt>To begin a talk</dt>
            <dd>
              {stems.map((stem) => (
                <p key={stem}>{stem}</p>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {replies.length > 0 && <Replies replies={replies} language={language} />}
    </section>
  );
}

function ListenFor({ moment: { opportunity, calledFor }, language }: MomentSheetProps) {
  if (opportunity === null) return null;
  const { kind, plain, cue } = opportunity;
  return (
    <div>
      <dt>Listen for</dt>
      <dd>
        {cue !== null && (
          <p lang={language}>
            <Emphasised text={inQuotes(cue)} />
          </p>
        )}
        <p>
          {kinds[kind]}, {plain ? 'said openly' : 'only hinted at'}. It calls for:{' '}
          {calledFor.map(({ label }) => label.toLowerCase()).join('; ')}.
        </p>
      </dd>
    </div>
  );
}

interface RepliesProps {
  readonly replies: readonly GuideReply[];
  readonly language: string;
}

function Replies({ replies, language }: RepliesProps) {
  return (
    <ul className="guide-moment__replies" aria-label="The replies">
      {replies.map(({ letter, choice, rates, breaches }) => (
        <li key={choice.id}>
          <LetterBox letter={letter} />
          <div>
            <p lang={language}>
              <Emphasised text={replyWords(choice)} />
            </p>
            {(rates.length > 0 || breaches.length > 0) && (
              <p className="guide-moment__rates">
                {rates.map(({ label, rating }) => (
                  <RatingMark key={label} mark={rating} words={`${label}: ${rating}`} />
                ))}
                {breaches.map((label) => (
                  <RatingMark key={label} mark="breach" words={label} />
                ))}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
