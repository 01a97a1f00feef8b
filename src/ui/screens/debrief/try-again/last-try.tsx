import { useEffect, useRef } from 'react';
import type { TryAgain, TryMoment, TryReply } from '../../../../session/try-again.ts';
import { Emphasised } from '../../../parts/emphasised.tsx';
import { FeedbackNote } from '../../../parts/feedback-note.tsx';
import { figure } from '../moments/cost-words.ts';
import { replyWords } from '../reply-words.ts';

export interface LastTryProps {
  readonly state: TryAgain;
  readonly moment: TryMoment;
  readonly exact: boolean;
  readonly language: string;
}

/** What became of the reply that was tried last: kept kind, and never the answer. It takes the focus. */
export function LastTry({ state, moment, exact, language }: LastTryProps) {
  const place = useRef<HTMLDivElement>(null);
  const count = state.tried.length;
  useEffect(() => {
    if (count > 0) place.current?.focus();
  }, [count]);
  const last = moment.offered.find(({ choice }) => choice.id === state.tried.at(-1));
  if (last === undefined) return null;
  return (
    <div ref={place} tabIndex={-1} className="last-try">
      <p>
        <strong>{notYetWords(last, moment, exact)}</strong>
      </p>
      <div lang={language}>
        <p className="other-way__says">
          <Emphasised text={replyWords(last.choice)} />
        </p>
        <FeedbackNote feedback={last.choice.feedback} />
      </div>
    </div>
  );
}

function notYetWords(last: TryReply, { given }: TryMoment, exact: boolean): string {
  if (last.choice.breaches.length > 0) return 'Not this one: it crosses a line.';
  if (last.cost === null || given.cost === null || last.cost >= given.cost) return 'Not yet.';
  return `Nearer. It costs ${figure(last.cost, exact)} where yours cost ${figure(given.cost, exact)}.`;
}
