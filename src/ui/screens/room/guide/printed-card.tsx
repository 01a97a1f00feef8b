import type { PaperCard, PaperLine, PaperReply } from '../../../../room/paper/paper-talk.ts';
import { Emphasised } from '../../../parts/emphasised.tsx';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { placed } from '../../../parts/placed.ts';
import { LetterBox } from '../paper/letter-box.tsx';
import { waysWords } from './way-words.ts';

export interface PrintedCardProps {
  readonly card: PaperCard;
  readonly language: string;
}

/** A scene as a card: what is read aloud, the replies by their letters, and where each of them leads. */
export function PrintedCard({ card, language }: PrintedCardProps) {
  const { number, lines, replies, ways, ending } = card;
  const comesBack = replies.some(({ once }) => once);
  return (
    <article className="play-card" aria-label={`Card ${number}`} data-ending={ending !== null}>
      <h3 className="play-card__number">{number}</h3>
      <div className="play-card__lines" lang={language}>
        {placed(lines).map(({ place, item }) => (
          <CardLine key={place} line={item} />
        ))}
      </div>
      {comesBack && (
        <p className="play-card__rule">
          The talk may come back here. Cross a reply off once it is given: it is not given again.
        </p>
      )}
      {replies.length > 0 && (
        <ul className="play-card__replies" aria-label="Replies">
          {replies.map((reply) => (
            <CardReply
              key={reply.letter}
              reply={reply}
              language={language}
              often={!reply.once && comesBack}
            />
          ))}
        </ul>
      )}
      {ways.length > 0 && <Ways ways={ways} />}
      {ending !== null && (
        <div className="play-card__ending" lang={language}>
          <p>
            <span lang="en">The end: </span>
            <strong>{ending.title}</strong>
          </p>
          <Paragraphs text={ending.epilogue} />
        </div>
      )}
    </article>
  );
}

function CardLine({ line: { when, who, stage, says } }: { readonly line: PaperLine }) {
  return (
    <div className="play-card__line">
      {when !== null && <OnlyIf when={when} />}
      {stage.length > 0 && <Paragraphs text={stage} look="play-card__stage" />}
      {says.length > 0 && (
        <>
          {who !== null && <p className="play-card__who">{who}</p>}
          <Paragraphs text={says} look="play-card__says" />
        </>
      )}
    </div>
  );
}

interface CardReplyProps {
  readonly reply: PaperReply;
  readonly language: string;
  /** Among replies that are crossed off, one that is not. */
  readonly often: boolean;
}

function CardReply({ reply, language, often }: CardReplyProps) {
  const { letter, says, does, when, ways } = reply;
  return (
    <li>
      <LetterBox letter={letter} />
      <div>
        {when !== null && <OnlyIf when={when} />}
        {often && <p className="play-card__rule">Never crossed off:</p>}
        <div lang={language}>
          {does !== null && (
            <p className="play-card__stage">
              <Emphasised text={does} />
            </p>
          )}
          <Paragraphs text={says} />
        </div>
        <Ways ways={ways} />
      </div>
    </li>
  );
}

function OnlyIf({ when }: { readonly when: string }) {
  return <p className="play-card__when">Only if {when}:</p>;
}

function Ways({ ways }: Pick<PaperCard, 'ways'>) {
  return (
    <div className="play-card__ways">
      {waysWords(ways).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}
