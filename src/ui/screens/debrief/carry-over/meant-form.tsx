import { type SyntheticEvent, useState } from 'react';
import type { Meant } from '../../../../session/intention.ts';
import type { ReadRun } from '../../../../session/session.ts';
import { Button } from '../../../parts/button.tsx';
import { ChoiceGroup } from '../../../parts/choice-group.tsx';
import { TextAnswer } from '../../../parts/text-answer.tsx';
import { type OwnSentence, ownSentences } from './own-sentences.ts';
import { ShortAnswer } from './short-answer.tsx';

export interface MeantFormProps {
  readonly read: ReadRun;
  readonly onKeep: (meant: Meant) => void;
}

type Draft = Pick<Meant, 'sentence' | 'criterion' | 'withWhom' | 'when'>;

/** The criterion that has most to find yet, of those that the talk called for. */
function firstCriterion({ score: { criteria }, playable }: ReadRun): string {
  const called = criteria.filter((one) => one.score !== null);
  const [lowest] = called.sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
  return lowest?.criterion.id ?? playable.scenario.rubric.criteria[0]?.id ?? '';
}

/** The three questions, and the learner's own words of this talk to begin from. */
export function MeantForm({ read, onKeep }: MeantFormProps) {
  const { run, playable } = read;
  const [draft, setDraft] = useState<Draft>(() => ({
    sentence: '',
    criterion: firstCriterion(read),
    withWhom: '',
    when: '',
  }));
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onKeep({ ...draft, scenarioKey: run.scenarioKey, runId: run.runId });
  };
  const options = playable.scenario.rubric.criteria.map(({ id, label }) => ({ value: id, label }));
  return (
    <form className="stack" onSubmit={submit}>
      <TextAnswer
        question="Which one sentence will you use?"
        hint="Short, and in words that you would really say."
        value={draft.sentence}
        onChange={(sentence) => change({ sentence })}
      />
      <OwnWords
        sentences={ownSentences(read)}
        onPick={({ words, criterion }) => change({ sentence: words, criterion })}
      />
      <div className="columns">
        <ShortAnswer
          question="With whom?"
          example="A colleague, a caller, somebody at the desk"
          value={draft.withWhom}
          onChange={(withWhom) => change({ withWhom })}
        />
        <ShortAnswer
          question="When?"
          example="At tomorrow's huddle, on the next angry call"
          value={draft.when}
          onChange={(when) => change({ when })}
        />
      </div>
      <ChoiceGroup
        legend="What is it practice for?"
        options={options}
        value={draft.criterion}
        onChange={(criterion) => change({ criterion })}
      />
      <p>
        <Button type="submit" look="primary" disabled={draft.sentence.trim() === ''}>
          Keep it
        </Button>
      </p>
    </form>
  );
}

interface OwnWordsProps {
  readonly sentences: readonly OwnSentence[];
  readonly onPick: (sentence: OwnSentence) => void;
}

function OwnWords({ sentences, onPick }: OwnWordsProps) {
  if (sentences.length === 0) return null;
  return (
    <div className="own-words">
      <p className="soft small">Or begin from what you said here, and make it yours:</p>
      <ul className="own-words__list">
        {sentences.map((sentence) => (
          <li key={sentence.words}>
            <Button onClick={() => onPick(sentence)}>“{sentence.words}”</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
