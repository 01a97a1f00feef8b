import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band, Decision, PathScore } from '../../../src/core/score/path-score.ts';
import { scoreDecisions } from '../../../src/core/score/score-path.ts';
import { points } from '../../../src/core/score/weigh-moments.ts';
import { noWorse, someDecisions } from './arbitrary-decisions.ts';
import { rubric, theEnd } from './decisions.ts';

const seeded = { seed: 20_261_122, numRuns: 400 };
const somePar = fc.record({ possible: fc.nat(20), exact: fc.constant(true) });
const order: readonly Band[] = ['try-again', 'getting-there', 'solid', 'strong'];

function score(decisions: readonly Decision[], possible = 0): PathScore {
  return scoreDecisions({ decisions, ending: theEnd }, rubric, { possible, exact: true });
}

const bandOf = (scored: PathScore) => order.indexOf(scored.band ?? 'try-again');
const scoreOf = (scored: PathScore) => scored.score ?? Number.NaN;

/** The definition once more, read straight off: per scene and criterion, then summed. */
function earnedAndPossible(decisions: readonly Decision[]) {
  const scenes = [...new Set(decisions.map(({ scene }) => scene))];
  const cells = scenes.flatMap((scene) =>
    rubric.criteria.map(({ id }) => {
      const given = decisions
        .filter((decision) => decision.scene === scene)
        .map(
          ({ choice }) => choice.rates.find((rate) => rate.criterion === id)?.rating ?? 'missed',
        );
      const against = given.filter((rating) => rating === 'against').length;
      const others = given.filter((rating) => rating !== 'against').map((rating) => points[rating]);
      const called = scene.opportunity?.callsFor.includes(id) === true;
      const weight = scene.opportunity?.key ? 2 : 1;
      const best = called && others.length > 0 ? Math.max(...others) : 0;
      const met = called && others.length > 0 ? 1 : 0;
      return { earned: weight * (best - against), possible: weight * (against + met) };
    }),
  );
  return {
    earned: cells.reduce((sum, cell) => sum + cell.earned, 0),
    possible: cells.reduce((sum, cell) => sum + cell.possible, 0),
  };
}

describe('scoring', () => {
  it('earns what the definition says', () => {
    fc.assert(
      fc.property(someDecisions, (decisions) => {
        expect(score(decisions)).toMatchObject(earnedAndPossible(decisions));
      }),
      seeded,
    );
  });

  it('never lowers the score, a criterion or the band for a run that is no worse at any decision', () => {
    const pairs = someDecisions.chain((decisions) =>
      fc.tuple(fc.constant(decisions), noWorse(decisions), fc.nat(20)),
    );
    fc.assert(
      fc.property(pairs, ([worse, better, par]) => {
        const [before, after] = [score(worse, par), score(better, par)];
        expect(scoreOf(after)).toBeGreaterThanOrEqual(scoreOf(before));
        expect(bandOf(after)).toBeGreaterThanOrEqual(bandOf(before));
        before.criteria.forEach(({ score: was, called }, n) => {
          if (!called) return;
          expect(after.criteria[n]?.score ?? Number.NaN).toBeGreaterThanOrEqual(was ?? 0);
        });
      }),
      { ...seeded, numRuns: 1500 },
    );
  });

  it('gives a run with fewer moments than par at most the share of par that it met', () => {
    fc.assert(
      fc.property(someDecisions, somePar, (decisions, par) => {
        const scored = scoreDecisions({ decisions, ending: theEnd }, rubric, par);
        if (par.possible === 0) return;
        expect(scoreOf(scored)).toBeLessThanOrEqual((100 * scored.possible) / par.possible);
      }),
      seeded,
    );
  });

  it('never rewards going round: a scene come back to earns no more than its best reply did at once', () => {
    fc.assert(
      fc.property(someDecisions, fc.nat(20), (decisions, par) => {
        const last = decisions.at(-1);
        if (last === undefined) return;
        const again = [...decisions, ...decisions, last];
        expect(scoreOf(score(again, par))).toBeLessThanOrEqual(scoreOf(score(decisions, par)));
      }),
      seeded,
    );
  });

  it('never averages a breach away: while it is open the run is neither strong nor solid', () => {
    fc.assert(
      fc.property(someDecisions, fc.nat(5), (decisions, extra) => {
        const scored = score([
          ...decisions,
          ...Array.from({ length: extra }, () => decisions).flat(),
        ]);
        const open = scored.breaches.filter(({ state }) => state === 'open');
        if (open.length > 0) expect(['getting-there', 'try-again']).toContain(scored.band);
        if (open.some(({ breach }) => breach.severity === 'critical')) {
          expect(scored.band).toBe('try-again');
        }
      }),
      seeded,
    );
  });

  it('lists every breach committed, whatever followed', () => {
    fc.assert(
      fc.property(someDecisions, (decisions) => {
        const committed = new Set(decisions.flatMap(({ choice }) => choice.breaches));
        expect(new Set(score(decisions).breaches.map(({ breach }) => breach.id))).toEqual(
          committed,
        );
      }),
      seeded,
    );
  });

  it('traces every point: the counted ratings of a moment add up to what it earned', () => {
    fc.assert(
      fc.property(someDecisions, (decisions) => {
        for (const { moments } of score(decisions).criteria) {
          for (const { traces, earned, key } of moments) {
            const counted = traces.filter(({ counts }) => counts);
            const sum = counted.reduce((total, { rating }) => total + points[rating], 0);
            expect(sum * (key ? 2 : 1)).toBe(earned);
          }
        }
      }),
      seeded,
    );
  });
});
