import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPar } from '../../../src/core/analyse/find-par.ts';
import { type Rules, rulesOf } from '../../../src/core/play/rules.ts';
import { scoreVisits } from '../../../src/core/score/score-path.ts';
import { arbitraryScenario, seeded } from '../play/arbitrary-scenario.ts';
import { everyPath } from './every-path.ts';

/** Par as FORMAT defines it, over every path. */
function parByHand(rules: Rules, decisionsAtMost: number): number | null {
  const every = everyPath(rules, decisionsAtMost);
  if (every === null) return null;
  const scored = every.found.map(({ replayed }) =>
    scoreVisits(replayed.visits, rules.scenario.rubric, null),
  );
  for (const outcome of ['connected', 'mixed', 'broken']) {
    const ended = scored.filter(({ ending }) => ending?.ending.outcome === outcome);
    if (ended.length > 0) return Math.min(...ended.map(({ possible }) => possible));
  }
  return null;
}

describe('par', () => {
  it('is what trying every path finds', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryScenario({ loops: false }), (scenario) => {
        const rules = rulesOf(scenario);
        const expected = parByHand(rules, 12);
        const par = findPar(rules);
        if (expected === null || par === null) return;
        compared++;
        expect(par).toEqual({ possible: expected, exact: true });
      }),
      seeded,
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('is never above what any path of a few decisions has possible, where replies lead back', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryScenario({ loops: true }), (scenario) => {
        const rules = rulesOf(scenario);
        const every = everyPath(rules, 6, 800);
        const par = findPar(rules);
        if (every === null || par === null) return;
        for (const { replayed } of every.found) {
          const { possible, ending } = scoreVisits(replayed.visits, scenario.rubric, par);
          if (ending?.ending.outcome !== 'connected') continue;
          compared++;
          expect(possible).toBeGreaterThanOrEqual(par.possible);
        }
      }),
      seeded,
    );
    expect(compared).toBeGreaterThan(100);
  });
});
