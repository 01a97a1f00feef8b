import { describe, expect, it } from 'vitest';
import { findPar } from '../../src/core/analyse/find-par.ts';
import { parsePath } from '../../src/core/play/path.ts';
import { replayPath } from '../../src/core/play/replay-path.ts';
import type { Line } from '../../src/core/scenario/scenario.ts';
import { scoreVisits } from '../../src/core/score/score-path.ts';
import { expectations } from './expectations.ts';
import { allPaths, decisionScenes, everyChoice, shippedScenarios } from './shipped.ts';

const share = (part: number, of: number) => (of === 0 ? 0 : part / of);

describe.each(shippedScenarios())('$name', ({ name, scenario, rules, problems }) => {
  const all = allPaths(rules);
  const scenes = decisionScenes(scenario);
  const choices = everyChoice(scenario);
  const lines: readonly Line[] = scenario.scenes.flatMap((scene) => scene.lines);
  const endings = scenario.scenes.filter((scene) => scene.kind === 'ending');
  const opportunities = scenes.flatMap(({ opportunity }) => opportunity ?? []);

  it('is checked without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('has at least 24 scenes, and 8 to 12 decisions on every path', () => {
    expect(scenario.scenes.length).toBeGreaterThanOrEqual(24);
    expect(all.shortest).toBeGreaterThanOrEqual(8);
    expect(all.longest).toBeLessThanOrEqual(12);
  });

  it('offers three or four replies in every state that can be reached', () => {
    expect([...all.offers].every((count) => count === 3 || count === 4)).toBe(true);
  });

  it('has every scene reached and every reply offered', () => {
    expect(scenario.scenes.filter(({ id }) => !all.scenes.has(id)).map(({ id }) => id)).toEqual([]);
    expect(choices.filter((one) => !all.choices.has(one)).map(({ id }) => id)).toEqual([]);
  });

  it('ends in four ways or more, over all three outcomes', () => {
    expect(endings.length).toBeGreaterThanOrEqual(4);
    expect(new Set(endings.map(({ ending }) => ending.outcome)).size).toBe(3);
  });

  it('calls for every criterion somewhere, for three at a time at most', () => {
    const called = new Set(opportunities.flatMap(({ callsFor }) => callsFor));
    expect(scenario.rubric.criteria.filter(({ id }) => !called.has(id))).toEqual([]);
    expect(Math.max(...opportunities.map(({ callsFor }) => callsFor.length))).toBeLessThan(4);
  });

  it('can meet every criterion where it is called for', () => {
    const unmeetable = scenes.flatMap(({ id, opportunity, choices: given }) =>
      (opportunity?.callsFor ?? [])
        .filter(
          (criterion) =>
            !given.some(({ rates }) =>
              rates.some(
                (rate) =>
                  rate.criterion === criterion && ['general', 'specific'].includes(rate.rating),
              ),
            ),
        )
        .map((criterion) => `${id}: ${criterion}`),
    );
    expect(unmeetable).toEqual([]);
  });

  it('offers plain and hinted emotion, progress and challenge', () => {
    const emotions = opportunities.filter(({ kind }) => kind === 'emotion');
    expect(new Set(emotions.map(({ plain }) => plain))).toEqual(new Set([true, false]));
    expect(new Set(opportunities.map(({ kind }) => kind)).size).toBe(3);
  });

  it('tempts to a breach, and lets one be repaired', () => {
    expect(choices.some(({ breaches }) => breaches.length > 0)).toBe(true);
    expect(choices.some(({ repairs }) => repairs.length > 0)).toBe(true);
  });

  it('tells what they thought, what they heard in every reply, and what it did', () => {
    const spoken = lines.filter(({ by, says }) => by !== null && by !== 'you' && says.length > 0);
    expect(
      share(spoken.filter(({ thinks }) => thinks.length > 0).length, spoken.length),
    ).toBeGreaterThan(0.9);
    expect(choices.filter(({ hears }) => hears.length === 0)).toEqual([]);
    expect(choices.filter(({ feedback }) => feedback.length === 0)).toEqual([]);
  });

  it('names its sources and its licence, and where the rules come from', () => {
    expect(scenario.license).toBe('CC-BY-4.0');
    expect(scenario.sources.length).toBeGreaterThan(0);
    expect(scenario.sources.join(' ')).toContain('your state may be stricter');
  });

  it('is, over all paths, what was last seen', () => {
    const { paths, shortest, longest, states } = all;
    const expected = expectations.get(name);
    expect({ paths: String(paths), shortest, longest, states, par: findPar(rules) }).toEqual(
      expected?.overAllPaths,
    );
  });

  it('scores the paths named for it as last seen', () => {
    const named = expectations.get(name)?.paths ?? [];
    expect(named.length).toBeGreaterThan(0);
    for (const { path, ...seen } of named) {
      const replayed = replayPath(rules, parsePath(path));
      expect(replayed.ok, path).toBe(true);
      const { ending, score, band } = scoreVisits(replayed.visits, scenario.rubric, findPar(rules));
      expect({ ending: ending?.id, score: Math.round(score ?? 0), band }, path).toEqual(seen);
    }
  });

  it('has a path named for every ending and for every band', () => {
    const named = expectations.get(name)?.paths ?? [];
    expect(new Set(named.map(({ ending }) => ending))).toEqual(
      new Set(endings.map(({ id }) => id)),
    );
    expect(new Set(named.map(({ band }) => band)).size).toBe(4);
  });
});
