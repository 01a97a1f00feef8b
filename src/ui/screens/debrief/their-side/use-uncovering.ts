import { useState } from 'react';
import type { SavedRun } from '../../../../session/saved-run.ts';
import { replyWords } from '../reply-words.ts';
import { useAnswers } from '../use-answers.ts';
import { canBeGuessed, type StoryMoment } from './story.ts';

/** A story that is opened moment by moment, each after a guess or a pass. */
export interface Uncovering {
  /** How many moments have been opened to their end. */
  readonly opened: number;
  /** The moment that was opened last by the learner, so that its answer is read next; null at first. */
  readonly justOpened: number | null;
  readonly guessAt: (place: number) => string;
  readonly open: (place: number, guess: string) => void;
  readonly openAll: () => void;
}

/** What a guess is kept under: the reply itself, so that the same words elsewhere are not asked twice. */
function questionOf({ choice, hearer }: StoryMoment): string {
  const words = choice === null ? '' : replyWords(choice);
  return `What did ${hearer?.name ?? 'the other person'} make of “${words}”?`;
}

/** The place of the next moment that asks something, or the end. */
function nextAsked(story: readonly StoryMoment[], from: number): number {
  const next = story.findIndex((moment, place) => place >= from && canBeGuessed(moment));
  return next < 0 ? story.length : next;
}

/** Keeps the guesses with the run, so that a story stays open as far as it was guessed. */
export function useUncovering(run: SavedRun, story: readonly StoryMoment[]): Uncovering {
  const { answerTo, keep } = useAnswers(run);
  const guessAt = (place: number) => {
    const moment = story[place];
    return moment !== undefined && canBeGuessed(moment) ? answerTo(questionOf(moment)) : '';
  };
  const [opened, setOpened] = useState(() =>
    nextAsked(story, story.findLastIndex((_, place) => guessAt(place) !== '') + 1),
  );
  const [justOpened, setJustOpened] = useState<number | null>(null);
  const openTo = (end: number, last: number) => {
    setOpened(end);
    setJustOpened(last);
  };
  return {
    opened,
    justOpened,
    guessAt,
    open: (place, guess) => {
      const moment = story[place];
      if (guess !== '' && moment !== undefined) void keep(questionOf(moment), guess);
      openTo(nextAsked(story, place + 1), place);
    },
    openAll: () => openTo(story.length, opened),
  };
}
