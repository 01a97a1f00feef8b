import type { Line } from '../../scenario/scenario.ts';
import { wordsIn } from '../count-words.ts';
import { pointer } from '../pointer.ts';
import { desk } from './example-talk.ts';
import type { Rule } from './rule.ts';

/** Words as they sound the same: without capitals and marks. */
function spoken(words: readonly string[]): readonly string[] {
  return words.map((word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

/** Whether a line says an answer: its word, or the words of a phrase in their order. */
function saysAnswer({ says }: Line, answer: readonly string[]): boolean {
  const words = spoken(wordsIn(says));
  return words.some((_, n) => answer.every((word, m) => words[n + m] === word));
}

const guess = (answer: string) => ({
  ask: 'What is it like for her?',
  answer,
  others: ['bored', 'proud'],
});
const says = 'I feel forgotten.';
const guessed = (answer: string) => ({
  scenes: { desk: { ...desk, lines: [{ by: 'ann', says }], guess: guess(answer) } },
});

/** A guess that needs no guessing. */
export const guessGivenAway: Rule = {
  id: 'guess-given-away',
  severity: 'warning',
  sentence: 'A line of the scene says the word that is to be guessed.',
  find: ({ scenario }) =>
    scenario.scenes.flatMap((scene) => {
      if (scene.guess === null) return [];
      const answer = spoken(wordsIn([scene.guess.answer]));
      const line =
        answer.length === 0 ? -1 : scene.lines.findIndex((one) => saysAnswer(one, answer));
      if (line < 0) return [];
      return {
        path: pointer('scenes', scene.id, 'guess', 'answer'),
        message: `Line ${line + 1} of "${scene.id}" says "${scene.guess.answer}", which is to be guessed.`,
        mend: 'Let the line show it without the word, or choose another word for the answer.',
      };
    }),
  bad: { file: guessed('Forgotten'), at: ['/scenes/desk/guess/answer'] },
  good: guessed('left alone'),
};
