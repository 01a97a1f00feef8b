import { deadEndFindings } from './dead-end-findings.ts';
import type { Rule } from './rule.ts';

const hall = { lines: [{ by: 'ann', says: 'I will stand here.' }] };
const wait = { id: 'wait', says: 'Give it a minute.', to: 'she-leaves', repeat: true };
const stay = { id: 'stay', says: 'Please stay a while.', to: 'she-leaves', repeat: true };

/** Replies that lead round and never out. */
export const trap: Rule = {
  id: 'trap',
  severity: 'error',
  sentence:
    'A run comes to where replies are offered for ever, and none of them leads to an ending.',
  find: (checked) =>
    deadEndFindings(checked, 'trap', {
      says: (scene) => `From "${scene}" no reply leads to an ending any more.`,
      under: null,
      mend: 'Let a reply that is always offered lead out of it, or one that can be given only once.',
    }),
  bad: {
    file: { scenes: { 'she-leaves': { ...hall, choices: [wait, stay] } } },
    at: ['/scenes/she-leaves'],
  },
  good: {
    scenes: {
      'she-leaves': { ...hall, choices: [wait, { ...stay, to: 'the-hall' }] },
      'the-hall': { ...hall, ending: { title: 'She stands there', outcome: 'broken' } },
    },
  },
};
