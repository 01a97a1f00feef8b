import { extremePath } from '../extreme-path.ts';
import { reachFrom } from '../score-range.ts';
import { noPoints, scoreOfShare } from '../share.ts';
import { shownBy } from '../words-of-checks.ts';
import { when } from './example-talk.ts';
import type { Rule } from './rule.ts';

const strong = 60;

/** A number below another, never rounded up to it. */
const roundedDown = (score: number) => String(Math.floor(score * 10) / 10);

const [soon, thursday] = when.choices;

/** Nobody can do it all. */
export const ceiling: Rule = {
  id: 'ceiling',
  severity: 'warning',
  sentence: 'No run scores 100; below 60, none can be strong.',
  find: ({ scenario, explored }) => {
    if (explored === null || explored.scored === null) return [];
    const highest = reachFrom(explored, { state: 0, points: noPoints }, 'highest');
    if (highest === null || highest.earned >= highest.of) return [];
    const score = scoreOfShare(highest);
    const banded = scenario.rubric.id === 'him-empathy';
    const band = banded && score < strong ? ', so "strong" is out of reach' : '';
    return [
      {
        path: '/scenes',
        message: `The highest score that a run can reach is ${roundedDown(score)}${band}. ${shownBy(extremePath(explored, 'highest') ?? [])}`,
        mend: 'On one way through, let each moment have a choice that is specific on all it calls for.',
      },
    ];
  },
  bad: {
    file: {
      scenes: { when: { ...when, choices: [soon, { ...thursday, rates: { act: 'general' } }] } },
    },
    at: ['/scenes'],
  },
  good: { scenes: { when } },
};
