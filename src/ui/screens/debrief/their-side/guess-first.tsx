import { type SyntheticEvent, useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { TextAnswer } from '../../../parts/text-answer.tsx';
import { PickedWords } from '../../picked-words.tsx';
import { feelingsOfTheirs } from '../../questions.ts';

export interface GuessFirstProps {
  readonly name: string;
  /** An empty guess is a pass. */
  readonly onGuess: (guess: string) => void;
  readonly onShowAll: () => void;
}

/** Before it is shown what a reply did: what do you think? Any word will do, and none is needed. */
export function GuessFirst({ name, onGuess, onShowAll }: GuessFirstProps) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [own, setOwn] = useState('');
  const guess = [picked.join(', '), own.trim()].filter((part) => part !== '').join('. ');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onGuess(guess);
  };
  return (
    <form className="their-guess stack" onSubmit={submit}>
      <PickedWords
        question={`What do you think ${name} made of that?`}
        words={feelingsOfTheirs}
        picked={picked}
        onPick={setPicked}
      />
      <TextAnswer question="or in your own words" value={own} onChange={setOwn} />
      <div className="row">
        <Button type="submit" look={guess === '' ? 'quiet' : 'primary'}>
          {guess === '' ? 'Show me' : 'See how it landed'}
        </Button>
        <Button look="link" onClick={onShowAll}>
          Show all
        </Button>
      </div>
    </form>
  );
}
