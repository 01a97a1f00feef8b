import { type SyntheticEvent, useState } from 'react';
import type { ReadRun } from '../../../session/session.ts';
import { Button } from '../../parts/button.tsx';
import { TextAnswer } from '../../parts/text-answer.tsx';
import { questions } from '../questions.ts';
import { useAnswers } from './use-answers.ts';

/** What the learner said about themselves, and the scenario's own questions to think about. */
export function Reflection({ read }: { readonly read: ReadRun }) {
  const { answerTo } = useAnswers(read.run);
  const { reflect } = read.playable.scenario;
  const own = Object.values(questions).filter((question) => answerTo(question) !== '');
  return (
    <div className="stack">
      {own.length > 0 && (
        <dl className="debrief__own">
          {own.map((question) => (
            <div key={question}>
              <dt className="soft">{question}</dt>
              <dd>{answerTo(question)}</dd>
            </div>
          ))}
        </dl>
      )}
      {reflect.length > 0 && <OwnQuestions read={read} />}
    </div>
  );
}

/** The scenario's own questions; what is written is kept when the learner says so. */
function OwnQuestions({ read }: { readonly read: ReadRun }) {
  const { reflect, language } = read.playable.scenario;
  const { answerTo, keep } = useAnswers(read.run);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  const changed = [...drafts].filter(([question, draft]) => draft.trim() !== answerTo(question));
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    for (const [question, draft] of changed) await keep(question, draft.trim());
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="stack" lang={language}>
        {reflect.map((question) => (
          <TextAnswer
            key={question}
            question={question}
            value={drafts.get(question) ?? answerTo(question)}
            onChange={(draft) => setDrafts(new Map([...drafts, [question, draft]]))}
          />
        ))}
      </div>
      <p className="row">
        <Button type="submit">Keep what I wrote</Button>
        <span role="status" className="soft small">
          {drafts.size > 0 && changed.length === 0 ? 'Kept on this device.' : ''}
        </span>
      </p>
    </form>
  );
}
