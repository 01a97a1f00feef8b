import { useId } from 'react';
import type { Guess } from '../../core/scenario/scenario.ts';
import { Button } from './button.tsx';

export interface GuessCardProps {
  readonly guess: Guess;
  /** What the learner picked; null while the question stands. */
  readonly guessed: string | null;
  readonly onGuess: (word: string) => void;
  readonly onDismiss: () => void;
}

/** A question about what the other person feels: kept apart, never scored, answered kindly. */
export function GuessCard({ guess, guessed, onGuess, onDismiss }: GuessCardProps) {
  const question = useId();
  return (
    <section className="guess" aria-labelledby={question}>
      <h2 id={question} className="guess__ask">
        {guess.ask}
      </h2>
      {guessed === null ? (
        <fieldset className="row" aria-labelledby={question}>
          {wordsOf(guess).map((word) => (
            <Button key={word} onClick={() => onGuess(word)}>
              {word}
            </Button>
          ))}
        </fieldset>
      ) : (
        <GuessAnswer guess={guess} guessed={guessed} />
      )}
      <Button look="link" onClick={onDismiss}>
        {guessed === null ? 'Not now' : 'Back to the talk'}
      </Button>
    </section>
  );
}

function GuessAnswer({ guess, guessed }: Pick<GuessCardProps, 'guess'> & { guessed: string }) {
  return (
    <div role="status">
      <p className="guess__answer">
        {guessed === guess.answer ? (
          <>
            Yes: <strong>{guess.answer}</strong>.
          </>
        ) : (
          <>
            You thought {guessed}. It is nearer to <strong>{guess.answer}</strong>.
          </>
        )}
      </p>
      {guess.because !== null && <p className="soft">{guess.because}</p>}
    </div>
  );
}

/** By the alphabet, so that the place of a word tells nothing. */
function wordsOf({ answer, others }: Guess): readonly string[] {
  return [answer, ...others].toSorted((a, b) => a.localeCompare(b));
}
