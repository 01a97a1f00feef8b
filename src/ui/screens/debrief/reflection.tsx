import { type SyntheticEvent, useState } from 'react';
import type { ReadRun } from '../../../session/session.ts';
import { Button } from '../../parts/button.tsx';
import { TextAnswer } from '../../parts/text-answer.tsx';
import { questions } from '../questions.ts';
import { useAnswers } from './use-answers.ts';

/** What the learner said about themselves, and the scenario's own questions to think about. */
export function Reflection({ read }: { readonly read: ReadRun }) {
  const { answerTo } = useAnswers(read.run);
  const { reflect, language } = read.playable.scenario;
  const own = Object.values(questions).filter((question) => answerTo(question) !== '');
  if (own.length === 0 && reflect.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="reflection">
      <h2 id="reflection">For yourself</h2>
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
      {reflect.map((question) => (
        <Question key={question} read={read} question={question} language={language} />
      ))}
    </section>
  );
}

interface QuestionProps {
  readonly read: ReadRun;
  readonly question: string;
  readonly language: string;
}

function Question({ read, question, language }: QuestionProps) {
  const { answerTo, keep } = useAnswers(read.run);
  const kept = answerTo(question);
  const [draft, setDraft] = useState(kept);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    await keep(question, draft.trim());
  };
  const changed = draft.trim() !== kept;
  return (
    <form className="stack" onSubmit={submit}>
      <div lang={language}>
        <TextAnswer question={question} value={draft} onChange={setDraft} />
      </div>
      <p className="row">
        <Button type="submit" disabled={!changed}>
          Keep this
        </Button>
        <span role="status" className="soft small">
          {kept !== '' && !changed ? 'Kept on this device.' : ''}
        </span>
      </p>
    </form>
  );
}
