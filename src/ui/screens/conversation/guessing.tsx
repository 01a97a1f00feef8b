import { useState } from 'react';
import type { Guess } from '../../../core/scenario/scenario.ts';
import type { Sitting, SittingView } from '../../../session/sitting.ts';
import { Button } from '../../parts/button.tsx';
import { GuessCard } from '../../parts/guess-card.tsx';

export interface GuessingProps {
  readonly sitting: Sitting;
  readonly view: SittingView;
  readonly guess: Guess;
}

/** An invitation to guess what they feel, for whoever wants to take it. */
export function Guessing({ sitting, view, guess }: GuessingProps) {
  const [open, setOpen] = useState(false);
  const scene = view.scene.id;
  const kept = view.run.guesses.findLast((one) => one.scene === scene)?.guess ?? null;
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{guess.ask}</Button>
      </div>
    );
  }
  return (
    <GuessCard
      guess={guess}
      guessed={kept}
      onGuess={(word) => sitting.guess(scene, word)}
      onDismiss={() => setOpen(false)}
    />
  );
}
