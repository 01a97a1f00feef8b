import { deadEndFindings } from './dead-end-findings.ts';
import { when } from './example-talk.ts';
import type { Rule } from './rule.ts';

const [soon, thursday] = when.choices;
const facts = { heard: 'You heard her out.' };
const remember = ['heard'];

const desk = (first: object) => ({
  lines: [{ by: 'ann', says: 'Five weeks, and nobody called.' }],
  opportunity: { kind: 'emotion', callsFor: ['notice'] },
  choices: [
    {
      id: 'hear',
      says: 'Five weeks without a word is long.',
      to: 'when',
      rates: { notice: 'specific' },
      remember,
    },
    {
      id: 'form',
      says: 'I can look at the form.',
      to: 'when',
      rates: { act: 'general' },
      ...first,
    },
  ],
});

const heard = (choice: object) => ({ ...choice, when: { heard: true } });

/** A scene with choices in which none is left to take. */
export const noChoice: Rule = {
  id: 'no-choice',
  severity: 'error',
  sentence: 'A run comes to a scene with choices, and none of them is offered.',
  find: (checked) =>
    deadEndFindings(checked, 'no-choice', {
      says: (scene) => `In "${scene}" a run can stand without a single reply on offer.`,
      under: 'choices',
      mend: 'Add a choice without "when" that can still be taken, or loosen the "when" of one.',
    }),
  bad: {
    file: {
      facts,
      scenes: { desk: desk({}), when: { ...when, choices: [heard(soon), heard(thursday)] } },
    },
    at: ['/scenes/when/choices'],
  },
  good: {
    facts,
    scenes: {
      desk: desk({ remember }),
      when: { ...when, choices: [heard(soon), heard(thursday)] },
    },
  },
};
