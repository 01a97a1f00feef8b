import { deadEndFindings } from './dead-end-findings.ts';
import type { Rule } from './rule.ts';

const waiting = { lines: [{ stage: 'The clock ticks.' }] };

/** Scenes that only lead on, and lead on in a circle. */
export const nextCircle: Rule = {
  id: 'next-circle',
  severity: 'error',
  sentence: 'A run comes to scenes that lead on to each other for ever, with nothing to decide.',
  find: (checked) =>
    deadEndFindings(checked, 'next-circle', {
      says: (scene) => `From "${scene}" every "next" leads round and back, for ever.`,
      under: 'next',
      mend: 'Let one of these scenes lead to a scene with choices, or to an ending.',
    }),
  bad: {
    file: {
      scenes: {
        'she-leaves': { ...waiting, next: 'the-hall' },
        'the-hall': { ...waiting, next: 'she-leaves' },
      },
    },
    at: ['/scenes/she-leaves/next'],
  },
  good: {
    scenes: {
      'she-leaves': { ...waiting, next: 'the-hall' },
      'the-hall': { ...waiting, ending: { title: 'She leaves', outcome: 'broken' } },
    },
  },
};
