import { msPerWord, type Pace, restAfter } from './durations.ts';

/** When each word of a speech begins to show, in milliseconds, and when the last one has begun. */
export interface WordsTiming {
  readonly starts: readonly number[];
  readonly end: number;
}

const restWords = (word: string): number => {
  if (/[.!?…]["”’')\]]*$/.test(word)) return restAfter.sentence;
  return /[,;:–—]["”’')\]]*$/.test(word) ? restAfter.clause : 0;
};

/** Times words as somebody says them: evenly, with a rest where a sentence or a clause ends. */
export function timeWords(words: readonly string[], pace: Pace, from = 0): WordsTiming {
  const step = msPerWord[pace];
  let at = from;
  const starts = words.map((word) => {
    const start = at;
    at += Math.round(step * (1 + restWords(word)));
    return start;
  });
  return { starts, end: at };
}
