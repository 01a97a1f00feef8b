import { momentsIn } from '../moments-in.ts';
import { pointer } from '../pointer.ts';
import { rubric } from './example-talk.ts';
import type { Finding, Rule } from './rule.ts';

const mend = 'Let an opportunity call for it, or take it out of a rubric of your own.';

/** A built-in rubric stands elsewhere, so all of what is not called for is told in one place. */
function ofBuiltIn(uncalled: readonly { readonly id: string }[], name: string): readonly Finding[] {
  if (uncalled.length === 0) return [];
  const ids = uncalled.map(({ id }) => `"${id}"`).join(', ');
  return [
    {
      path: '/rubric',
      message: `No scene calls for ${ids} of the rubric "${name}", so nobody can practise that here.`,
      mend: 'Let an opportunity call for it; or write in "allow" why this talk does without.',
    },
  ];
}

const withTact = {
  ...rubric,
  criteria: { ...rubric.criteria, tact: { label: 'Tact', meaning: 'Finds the right moment.' } },
};

/** A criterion for nothing. */
export const uncalledCriterion: Rule = {
  id: 'uncalled-criterion',
  severity: 'warning',
  sentence: 'No opportunity calls for this criterion, so nothing can be earned in it.',
  find: ({ scenario }) => {
    const called = new Set(momentsIn(scenario).flatMap(({ opportunity }) => opportunity.callsFor));
    const { id: name, criteria } = scenario.rubric;
    const uncalled = criteria.filter(({ id }) => !called.has(id));
    if (name !== null) return ofBuiltIn(uncalled, name);
    return uncalled.map(({ id }) => ({
      path: pointer('rubric', 'criteria', id),
      message: `No scene calls for "${id}", so nothing can be earned in it.`,
      mend,
    }));
  },
  bad: { file: { rubric: withTact }, at: ['/rubric/criteria/tact'] },
  good: { rubric },
};
