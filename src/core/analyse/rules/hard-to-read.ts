import { gradeOf } from '../reading-grade.ts';
import { desk } from './example-talk.ts';
import type { Rule } from './rule.ts';

const highest = 9;

const said = (says: string, language: string) => ({
  language,
  scenes: { desk: { ...desk, lines: [{ by: 'ann', says }] } },
});
const longWords =
  'Notwithstanding numerous communications regarding documentation, administrative representatives continuously demonstrated extraordinary unavailability concerning individual circumstances.';

/** Words that are hard to take in, in a talk that is read against the clock. */
export const hardToRead: Rule = {
  id: 'hard-to-read',
  severity: 'warning',
  sentence:
    'All that is said, taken together, is above the ninth Flesch-Kincaid grade (in English).',
  find: ({ scenario }) => {
    const grade = gradeOf(scenario);
    if (grade === null || grade <= highest) return [];
    return [
      {
        path: '/scenes',
        message: `What is said here reads at grade ${grade.toFixed(1)}; people talk, and read at a glance, at ${highest} or below.`,
        mend: 'Write shorter sentences and everyday words.',
      },
    ];
  },
  bad: { file: said(longWords, 'en-GB'), at: ['/scenes'] },
  good: said(longWords, 'de'),
};
