/** How fast words arrive, as the learner chose it. */
export type Pace = 'slow' | 'normal' | 'quick' | 'instant';

/** Milliseconds; `tokens.css` holds the same numbers for what moves by styles alone. */
export const durations = { answer: 180, face: 240, word: 240 } as const;

/** How far an answer rises as it appears, in pixels. */
export const rise = 6;

/** Milliseconds from one word to the next: a normal pace is that of unhurried reading. */
export const msPerWord: Readonly<Record<Pace, number>> = {
  slow: 340,
  normal: 210,
  quick: 110,
  instant: 0,
};

/** How many words' time a speaker rests after a word that ends so. */
export const restAfter = { sentence: 2.2, clause: 0.8, stage: 3, paragraph: 1.5 } as const;
