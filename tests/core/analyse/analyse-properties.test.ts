import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPaths } from '../../../src/core/analyse/count-paths.ts';
import { evenOdds } from '../../../src/core/analyse/edge-odds.ts';
import { endingsFrom } from '../../../src/core/analyse/endings-in-reach.ts';
import { type Explored, exploreScenario } from '../../../src/core/analyse/explore-scenario.ts';
import { extremePath } from '../../../src/core/analyse/extreme-path.ts';
import { randomPlay } from '../../../src/core/analyse/random-play.ts';
import { reviewPath } from '../../../src/core/analyse/review-path.ts';
import { reachFrom } from '../../../src/core/analyse/score-range.ts';
import { noPoints, scoreOfShare } from '../../../src/core/analyse/share.ts';
import { choicesOffered } from '../../../src/core/play/choices-offered.ts';
import type { Path } from '../../../src/core/play/path.ts';
import { replayPath, standingOf } from '../../../src/core/play/replay-path.ts';
import { type Rules, rulesOf } from '../../../src/core/play/rules.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { scoreVisits } from '../../../src/core/score/score-path.ts';
import { arbitraryScenario, seeded } from '../play/arbitrary-scenario.ts';
import { comparing } from './comparing.ts';
import { type Complete, everyPath } from './every-path.ts';

function explored(rules: Rules): Explored {
  const found = exploreScenario(rules);
  if (found === null) throw new Error('a small scenario has few states');
  return found;
}

/** A scenario with everything that trying every path says of it; null where that is too much. */
function byHand(scenario: Scenario) {
  const rules = rulesOf(scenario);
  const every = everyPath(rules, 12);
  if (every === null || every.found.length === 0) return null;
  const known = explored(rules);
  const scores = every.found.map(({ replayed }) =>
    scoreVisits(replayed.visits, scenario.rubric, known.scored),
  );
  return { rules, known, found: every.found, scores };
}

const compared = comparing(byHand);

const steps = (path: Path) => path.map(({ scene, choice }) => `${scene}/${choice}`).join();

/** The complete paths that begin with some steps. */
const beginning = (found: readonly Complete[], path: Path) =>
  found.filter((one) => steps(one.path.slice(0, path.length)) === steps(path));

describe('analysis', () => {
  it('finds the highest and the lowest score that trying every path finds', () => {
    compared(80, ({ known, scores }) => {
      if (known.scored === null) return;
      const all = scores.map(({ score }) => score ?? Number.NaN);
      const at = { state: 0, points: noPoints };
      const [highest, lowest] = [reachFrom(known, at, 'highest'), reachFrom(known, at, 'lowest')];
      expect(highest && scoreOfShare(highest)).toBe(Math.max(...all));
      expect(lowest && scoreOfShare(lowest)).toBe(Math.min(...all));
    });
  });

  it('names a best and a worst path that replay to those scores, the first in file order', () => {
    compared(80, ({ known, found, scores }) => {
      if (known.scored === null) return;
      const all = scores.map(({ score }) => score ?? Number.NaN);
      const first = (score: number) => found[all.indexOf(score)]?.path ?? [];
      expect(steps(extremePath(known, 'highest') ?? [])).toBe(steps(first(Math.max(...all))));
      expect(steps(extremePath(known, 'lowest') ?? [])).toBe(steps(first(Math.min(...all))));
    });
  });

  it('counts every path, and its decisions', () => {
    compared(80, ({ known, found }) => {
      const lengths = found.map(({ path }) => path.length);
      expect(countPaths(known.graph, known.components)).toEqual({
        paths: BigInt(found.length),
        shortest: Math.min(...lengths),
        longest: Math.max(...lengths),
      });
    });
  });

  it('knows how likely each ending is where every reply is equally likely', () => {
    compared(80, ({ rules, known, found }) => {
      const expected = new Map<string, number>();
      for (const { replayed } of found) {
        const odds = replayed.visits.reduce(
          (odds, { state, choice }) =>
            choice === null ? odds : odds / choicesOffered(rules, state).length,
          1,
        );
        const ending = standingOf(replayed).scene.id;
        expected.set(ending, (expected.get(ending) ?? 0) + odds);
      }
      const odds = evenOdds(known.graph);
      const { endings } = randomPlay({ ...known, odds });
      for (const [id, share] of endings) expect(share).toBeCloseTo(expected.get(id) ?? 0, 12);
    });
  });

  it('knows the endings within reach from the start', () => {
    compared(80, ({ known, found }) => {
      const reached = new Set(found.map(({ replayed }) => standingOf(replayed).scene.id));
      const start = known.components.of[0] as number;
      expect(new Set(endingsFrom(known.endings, start))).toEqual(reached);
    });
  });
});

describe('a review', () => {
  it('gives each reply offered the cost and the endings that trying every path gives', () => {
    compared(80, ({ known, found, scores }) => {
      const [, some] = [0, found[Math.floor(found.length / 2)]];
      if (some === undefined) return;
      const bestOf = (path: Path) => {
        const ways = beginning(found, path);
        return Math.max(...ways.map((way) => scores[found.indexOf(way)]?.score ?? Number.NaN));
      };
      reviewPath(known, some.path).decisions.forEach(({ offered, scene }, at) => {
        const before = some.path.slice(0, at);
        for (const { choice, cost, endings } of offered) {
          const after = [...before, { scene, choice }];
          const reached = beginning(found, after).map(
            ({ replayed }) => standingOf(replayed).scene.id,
          );
          expect(new Set(endings)).toEqual(new Set(reached));
          if (known.scored === null) expect(cost).toBeNull();
          else expect(cost).toBeCloseTo(bestOf(before) - bestOf(after), 9);
        }
      });
    });
  });

  it('has costs that are never negative and add up to the highest score minus this one', () => {
    compared(80, ({ known, found, scores }) => {
      if (known.scored === null) return;
      found.slice(0, 50).forEach(({ path }, n) => {
        const { highest, decisions } = reviewPath(known, path);
        const costs = decisions.map(({ cost }) => cost ?? Number.NaN);
        for (const cost of costs) expect(cost).toBeGreaterThanOrEqual(0);
        const sum = costs.reduce((total, cost) => total + cost, 0);
        expect(sum).toBeCloseTo((highest ?? Number.NaN) - (scores[n]?.score ?? Number.NaN), 9);
      });
    });
  });

  it('always finds a reply that costs nothing', () => {
    compared(80, ({ known, found }) => {
      if (known.scored === null) return;
      for (const { path } of found.slice(0, 20)) {
        for (const { offered } of reviewPath(known, path).decisions) {
          expect(Math.min(...offered.map(({ cost }) => cost ?? Number.NaN))).toBe(0);
        }
      }
    });
  });
});

describe('with replies that lead back', () => {
  it('never finds less, or more, than some path of a few decisions has', () => {
    let times = 0;
    fc.assert(
      fc.property(arbitraryScenario({ loops: true }), (scenario) => {
        const rules = rulesOf(scenario);
        const every = everyPath(rules, 6, 800);
        const known = explored(rules);
        const at = { state: 0, points: noPoints };
        const [highest, lowest] = [reachFrom(known, at, 'highest'), reachFrom(known, at, 'lowest')];
        if (every === null || known.scored === null || !highest || !lowest) return;
        for (const { replayed } of every.found) {
          const { score } = scoreVisits(replayed.visits, scenario.rubric, known.scored);
          times++;
          expect(score).toBeLessThanOrEqual(scoreOfShare(highest));
          expect(score).toBeGreaterThanOrEqual(scoreOfShare(lowest));
        }
        for (const end of ['highest', 'lowest'] as const) {
          const replayed = replayPath(rules, extremePath(known, end) ?? []);
          const { score } = scoreVisits(replayed.visits, scenario.rubric, known.scored);
          expect(score).toBe(scoreOfShare(end === 'highest' ? highest : lowest));
        }
      }),
      seeded,
    );
    expect(times).toBeGreaterThan(100);
  });
});
