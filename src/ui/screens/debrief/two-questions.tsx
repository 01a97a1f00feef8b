import { type SyntheticEvent, useState } from 'react';
import type { ReadRun } from '../../../session/session.ts';
import { Button } from '../../parts/button.tsx';
import { TextAnswer } from '../../parts/text-answer.tsx';
import { PickedWords } from '../picked-words.tsx';
import { feelingsOfMine, feelingsOfTheirs, questions } from '../questions.ts';
import { Screen } from '../screen.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { mainPerson } from './together.ts';
import { useAnswers } from './use-answers.ts';

export interface TwoQuestionsProps {
  readonly read: ReadRun;
  readonly onDone: () => void;
}

interface Draft {
  readonly picked: readonly string[];
  readonly own: string;
}

const nothing: Draft = { picked: [], own: '' };

/** The picked words first, then the learner's own. */
function answerOf({ picked, own }: Draft): string {
  return [picked.join(', '), own.trim()].filter((part) => part !== '').join('. ');
}

/** Before anything is shown: what did you feel, and what did they? */
export function TwoQuestions({ read, onDone }: TwoQuestionsProps) {
  const { keep } = useAnswers(read.run);
  const [mine, setMine] = useState(nothing);
  const [theirs, setTheirs] = useState(nothing);
  const name = mainPerson(read)?.name ?? 'the other person';
  const done = async (event: SyntheticEvent) => {
    event.preventDefault();
    onDone();
    if (answerOf(mine) !== '') await keep(questions.mine, answerOf(mine));
    if (answerOf(theirs) !== '') await keep(questions.theirs, answerOf(theirs));
  };
  return (
    <Screen name="Two questions" title={read.playable.scenario.title}>
      <form className="page page--narrow stack stack--wide" onSubmit={done}>
        <header className="stack">
          <ScreenHeading>Before you look back</ScreenHeading>
          <p className="lead soft">
            Two questions, only if you like. What you answer stays on this device and is never
            scored.
          </p>
        </header>
        <Asked ask={questions.mine} words={feelingsOfMine} draft={mine} onDraft={setMine} />
        <Asked
          ask={`What do you think ${name} felt?`}
          words={feelingsOfTheirs}
          draft={theirs}
          onDraft={setTheirs}
        />
        <div className="row">
          <Button look="primary" type="submit">
            Look back
          </Button>
          <Button look="link" onClick={onDone}>
            Skip this
          </Button>
        </div>
      </form>
    </Screen>
  );
}

interface AskedProps {
  readonly ask: string;
  readonly words: readonly string[];
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

function Asked({ ask, words, draft, onDraft }: AskedProps) {
  return (
    <div className="asked stack">
      <PickedWords
        question={ask}
        words={words}
        picked={draft.picked}
        onPick={(picked) => onDraft({ ...draft, picked })}
      />
      <TextAnswer
        question="or in your own words"
        value={draft.own}
        onChange={(own) => onDraft({ ...draft, own })}
      />
    </div>
  );
}
