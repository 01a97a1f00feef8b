import type { ReadRun } from '../../../../session/session.ts';
import { questions } from '../../questions.ts';
import { useAnswers } from '../use-answers.ts';

export interface PrintedOwnProps {
  readonly read: ReadRun;
  readonly withOwn: boolean;
}

/** The questions to oneself: answered where the learner wants that on paper, else with lines to write on. */
export function PrintedOwn({ read, withOwn }: PrintedOwnProps) {
  const { answerTo } = useAnswers(read.run);
  const { reflect, language } = read.playable.scenario;
  const own = withOwn
    ? Object.values(questions).filter((question) => answerTo(question) !== '')
    : [];
  if (own.length === 0 && reflect.length === 0) return null;
  return (
    <section className="printed__own">
      <h2>For yourself</h2>
      {own.map((question) => (
        <Asked key={question} question={question} answer={answerTo(question)} />
      ))}
      <div lang={language}>
        {reflect.map((question) => (
          <Asked key={question} question={question} answer={withOwn ? answerTo(question) : ''} />
        ))}
      </div>
    </section>
  );
}

function Asked({ question, answer }: { readonly question: string; readonly answer: string }) {
  return (
    <div className="printed__whole printed__asked">
      <h3>{question}</h3>
      {answer === '' ? <Lines /> : <p>{answer}</p>}
    </div>
  );
}

/** Room to write by hand. */
function Lines() {
  return (
    <div aria-hidden="true">
      <div className="printed__rule" />
      <div className="printed__rule" />
      <div className="printed__rule" />
    </div>
  );
}
