import type { Level } from '../../core/scenario/scenario.ts';

const words: Readonly<Record<Level, string>> = {
  'first-steps': 'First steps',
  steady: 'Steady',
  demanding: 'Demanding',
};

/** How demanding a scenario is, as its card says it. */
export function levelWords(level: Level): string {
  return words[level];
}
