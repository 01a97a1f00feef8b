import { useEffect, useRef } from 'react';
import { answerShown, type TryReply } from '../../../../session/try-again.ts';
import { FeedbackNote } from '../../../parts/feedback-note.tsx';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { figure } from '../moments/cost-words.ts';
import type { LastTryProps } from './last-try.tsx';

/** The replies that leave as much open as can be, once one was found or asked for. It takes the focus. */
export function FoundAnswer({ state, moment, exact, language }: LastTryProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const found = state.outcomes[state.at] === 'found';
  const answers = answerShown(state) ?? [];
  const mine = answers.find(({ choice }) => choice.id === state.tried.at(-1));
  const shown = found && mine !== undefined ? [mine] : answers;
  return (
    <>
      <h4 ref={head} tabIndex={-1}>
        {headWords(found, shown.length)}
      </h4>
      <ul className="other-ways">
        {shown.map((reply) => (
          <li key={reply.choice.id} className="other-way">
            <div lang={language}>
              {reply.choice.does !== null && (
                <Paragraphs text={[reply.choice.does]} look="turn__does" />
              )}
              <Paragraphs text={reply.choice.says} look="other-way__says" />
              <FeedbackNote feedback={reply.choice.feedback} />
            </div>
            <p className="soft small">{againstYours(reply, moment.given, exact)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function headWords(found: boolean, count: number): string {
  if (found) return 'Yes. That one leaves more open.';
  return count === 1 ? 'This one leaves the most open' : 'These leave the most open';
}

function againstYours({ cost }: TryReply, given: TryReply, exact: boolean): string {
  if (cost === null || given.cost === null) return '';
  const mine = cost < 0.5 ? 'Costs nothing' : `Costs ${figure(cost, exact)}`;
  if (given.choice.breaches.length > 0) return `${mine}, and crosses no line.`;
  return `${mine}, where yours cost ${figure(given.cost, exact)}.`;
}
