import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exploredFrom } from '../../src/core/analyse/explore-scenario.ts';
import { extremePath } from '../../src/core/analyse/extreme-path.ts';
import { once } from '../../src/core/analyse/once.ts';
import { exploreStates } from '../../src/core/analyse/state-graph.ts';
import { printPath } from '../../src/core/play/path.ts';
import type { PathScore } from '../../src/core/score/path-score.ts';
import { allPaths } from './all-paths.ts';
import { expectedOf, type NamedPath } from './expected.ts';
import { hasBands, isAtLeast, type Shipped, scoreOf, shippedScenarios } from './shipped.ts';

const all = shippedScenarios();

/** What a run has earned of what it could, from 0 to 1 and below. */
const earnedShare = ({ earned, possible }: PathScore) => earned / possible;

/** How many decisions are a start. */
const start = 3;

it('are there for every scenario that ships, and for no other', () => {
  const files = readdirSync(join(import.meta.dirname, 'expectations'));
  expect(files.sort()).toEqual(all.map(({ id }) => `${id}.json`));
});

describe.each(all)('$id', (shipped: Shipped) => {
  const { id, scenario, rules, par } = shipped;
  const expected = once(() => expectedOf(id));
  const seenAgain = ({ path }: NamedPath): NamedPath => {
    const { ending, score, band } = scoreOf(shipped, path);
    return { path, ending: ending?.id ?? '', score: Math.round(score ?? 0), band };
  };

  it('is, over all paths, what was last seen', () => {
    const { paths, shortest, longest, states } = allPaths(rules);
    expect({ paths: String(paths), shortest, longest, states, par: par() }).toEqual(
      expected().overAllPaths,
    );
  });

  it('scores the paths named for it as last seen', () => {
    const { paths, lost, repaired, breachRepaired } = expected();
    const named = [...paths, lost, repaired, breachRepaired];
    expect(named.map(seenAgain)).toEqual(named);
  });

  it('has a path named for every ending, and for every band where it has bands', () => {
    const { paths } = expected();
    const endings = scenario.scenes.filter(({ kind }) => kind === 'ending');
    expect(new Set(paths.map(({ ending }) => ending))).toEqual(
      new Set(endings.map((ending) => ending.id)),
    );
    const bands = ['strong', 'solid', 'getting-there', 'try-again'];
    expect(new Set(paths.map(({ band }) => band))).toEqual(
      new Set(hasBands(scenario) ? bands : [null]),
    );
  });

  it('comes to four key moments at most on each of them', () => {
    const many = expected().paths.map(
      ({ path }) =>
        scoreOf(shipped, path).decisions.filter(({ scene }) => scene.opportunity?.key).length,
    );
    expect(many.filter((count) => count > 4)).toEqual([]);
  });

  it('names the best path first, and that one leaves the two connected', () => {
    const graph = exploreStates(rules);
    const best = extremePath(exploredFrom(graph), 'highest');
    const [first] = expected().paths;
    expect(scoreOf(shipped, first?.path ?? '').score).toBe(
      scoreOf(shipped, printPath(best ?? [])).score,
    );
    expect(scoreOf(shipped, first?.path ?? '').ending?.ending.outcome).toBe('connected');
  });

  it('lets a good start be lost', () => {
    const { path } = expected().lost;
    expect(earnedShare(scoreOf(shipped, path, start))).toBeGreaterThanOrEqual(0.75);
    expect(isAtLeast('solid', scoreOf(shipped, path))).toBe(false);
  });

  it('lets a bad start be repaired', () => {
    const { path } = expected().repaired;
    expect(earnedShare(scoreOf(shipped, path, start))).toBeLessThanOrEqual(0.25);
    expect(isAtLeast('solid', scoreOf(shipped, path))).toBe(true);
  });

  it('lets a breach be repaired, and the talk still go well', () => {
    const scored = scoreOf(shipped, expected().breachRepaired.path);
    expect(scored.breaches.map(({ state }) => state)).toContain('repaired');
    expect(isAtLeast('solid', scored)).toBe(true);
  });
});
