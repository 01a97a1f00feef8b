import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseScenario } from '../../../src/core/analyse/analyse-scenario.ts';
import { analyserOf } from '../../../src/core/analyse/analyser.ts';
import type { Analysis } from '../../../src/core/analyse/analysis.ts';
import { exploreScenario } from '../../../src/core/analyse/explore-scenario.ts';
import { foldState, keyOf } from '../../../src/core/analyse/fold-state.ts';
import { liveNames } from '../../../src/core/analyse/live-names.ts';
import { numberOf } from '../../../src/core/analyse/may-end.ts';
import { choicesOffered } from '../../../src/core/play/choices-offered.ts';
import { beginRun, type PlayState, sceneAt } from '../../../src/core/play/play-state.ts';
import { replayPath, standingOf } from '../../../src/core/play/replay-path.ts';
import { type Rules, rulesOf } from '../../../src/core/play/rules.ts';
import { continueOn, takeChoice } from '../../../src/core/play/take-choice.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { scoreVisits } from '../../../src/core/score/score-path.ts';
import { arbitraryScenario, seeded } from '../play/arbitrary-scenario.ts';
import {
  choice,
  decision,
  ending,
  fact,
  meter,
  passage,
  smallScenario,
} from '../play/small-scenario.ts';
import { everyPath } from './every-path.ts';

const notice = (rating: 'specific' | 'missed' | 'against') => ({
  rates: [{ criterion: 'notice', rating }],
});
const called = {
  opportunity: { kind: 'emotion', cue: null, plain: true, callsFor: ['notice'], key: false },
} as const;
const rubric = {
  id: null,
  criteria: [{ id: 'notice', label: 'Notice', meaning: 'Notice.', weight: 1, examples: [] }],
  breaches: [],
};
const analysed = (scenario: Scenario, atMost?: number): Analysis =>
  analyseScenario(rulesOf(scenario), atMost === undefined ? {} : { atMost });

const maps = (shares: readonly { readonly id: string; readonly share: number }[]) =>
  new Map(shares.map(({ id, share }) => [id, share]));

function expectClose(found: ReadonlyMap<unknown, number>, wanted: ReadonlyMap<unknown, number>) {
  for (const key of new Set([...found.keys(), ...wanted.keys()])) {
    expect(found.get(key) ?? 0, String(key)).toBeCloseTo(wanted.get(key) ?? 0, 12);
  }
}

/** What playing every path says of scores and endings: each path counting once, and as likely as even play makes it. */
function byHand(rules: Rules, known: Pick<Analysis, 'par'>) {
  const every = everyPath(rules, 12, 1500);
  if (every === null || every.cut || every.found.length === 0) return null;
  const hand = [new Map(), new Map(), new Map(), new Map()] as const;
  const [scores, pathScores, endings, bands] = hand;
  const add = (map: Map<unknown, number>, key: unknown, more: number) =>
    map.set(key, (map.get(key) ?? 0) + more);
  for (const { replayed } of every.found) {
    let odds = 1;
    for (const { state, choice: given } of replayed.visits)
      if (given !== null) odds /= choicesOffered(rules, state).length;
    const each = 1 / every.found.length;
    const { score, band } = scoreVisits(replayed.visits, rules.scenario.rubric, known.par);
    add(endings, standingOf(replayed).scene.id, each);
    if (band !== null) add(bands, band, odds);
    if (score === null) continue;
    add(scores, Math.floor(score + 0.5), odds);
    add(pathScores, Math.floor(score + 0.5), each);
  }
  return { scores, pathScores, endings, bands };
}

describe('the shares of scores, endings and bands', () => {
  it('are what playing every path gives', () => {
    let times = 0;
    fc.assert(
      fc.property(arbitraryScenario({ loops: false }), (scenario) => {
        const rules = rulesOf(scenario);
        const found = analyseScenario(rules);
        const hand = byHand(rules, found);
        if (hand === null) return;
        times++;
        expect(found.spread).toMatchObject({ bandsExact: true, scoresExact: true });
        expectClose(found.spread.scores ?? new Map(), hand.scores);
        expectClose(found.spread.pathScores ?? new Map(), hand.pathScores);
        expectClose(maps(found.overPaths?.endings ?? []), hand.endings);
        if (found.spread.bands !== null) expectClose(found.spread.bands, hand.bands);
      }),
      seeded,
    );
    expect(times).toBeGreaterThan(80);
  }, 60_000);

  it('add up to 1 where replies lead back, and agree with how likely the endings are', () => {
    fc.assert(
      fc.property(arbitraryScenario({ loops: true }), (scenario) => {
        const explored = exploreScenario(rulesOf(scenario));
        const { spread, deadEnds, endings } = analyseScenario(rulesOf(scenario));
        if (explored === null || deadEnds.length > 0) return;
        const sum = (shares: Iterable<number>) => [...shares].reduce((all, one) => all + one, 0);
        expect(sum(endings.map(({ share }) => share))).toBeCloseTo(1, 9);
        if (spread.scores !== null) expect(sum(spread.scores.values())).toBeCloseTo(1, 9);
      }),
      { ...seeded, numRuns: 40 },
    );
  }, 60_000);
});

/** Everything that must stay the same wherever scenes stand in the file and whatever unused things lie about. */
function essence({ lowest, highest, paths, shortest, longest, par, endings, criteria }: Analysis) {
  const sorted = endings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const shares = sorted.map(({ id, share }) => [id, share.toFixed(12)]);
  return { lowest, highest, paths, shortest, longest, par, criteria, shares };
}

/** The costs of each reply along a path, by id. */
function costsAlong(scenario: Scenario, path: Analysis['bestPath']) {
  return analyserOf(scenario)
    .review(path ?? [])
    .decisions.map(({ offered }) => offered.map(({ choice: id, cost }) => [id, cost]));
}

describe('range, path counts, costs and endings', () => {
  it('do not change when scenes are put in another order, or unused things are added', () => {
    fc.assert(
      fc.property(arbitraryScenario({ loops: true }), fc.nat(5), (scenario, by) => {
        const scenes = [...scenario.scenes.slice(by), ...scenario.scenes.slice(0, by)].reverse();
        const more = [decision('unused', [choice('on', 'no-end')]), ending('no-end')];
        const other: Scenario = {
          ...scenario,
          meters: [meter('spare'), ...scenario.meters],
          facts: [...scenario.facts, fact('idle')],
          scenes: [...scenes, ...more],
        };
        const found = analysed(scenario);
        const changed = analysed(other);
        const endings = changed.endings.filter(({ id }) => id !== 'no-end');
        expect(essence({ ...changed, endings })).toEqual(essence(found));
        expect(costsAlong(other, found.bestPath)).toEqual(costsAlong(scenario, found.bestPath));
        expect(costsAlong(other, found.worstPath)).toEqual(costsAlong(scenario, found.worstPath));
      }),
      { ...seeded, numRuns: 40 },
    );
  }, 60_000);
});

describe('the explored states', () => {
  it('lead on as play does, state by state', () => {
    fc.assert(
      fc.property(arbitraryScenario({ loops: true }), (scenario) => {
        const rules = rulesOf(scenario);
        const explored = exploreScenario(rules);
        if (explored === null) throw new Error('a small scenario has few states');
        const { graph } = explored;
        const live = liveNames(rules);
        const like = (state: PlayState) => keyOf(foldState(rules, live, state));
        const met = new Map<string, number>();
        const waiting = [beginRun(rules)];
        for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
          if (met.has(like(state))) continue;
          const number = numberOf(explored, state);
          met.set(like(state), number);
          expect(graph.scene[number]).toBe(state.scene);
          const scene = sceneAt(rules, state);
          const moves =
            scene.kind === 'passage'
              ? [continueOn(rules, state)]
              : choicesOffered(rules, state).map(({ id }) => takeChoice(rules, state, id));
          const after = moves.flatMap((moved) => (moved.ok ? [moved.state] : []));
          const from = graph.first[number] as number;
          const edges = [...graph.to.slice(from, graph.first[number + 1])];
          expect(edges).toEqual(after.map((next) => numberOf(explored, next)));
          waiting.push(...after);
        }
        expect(new Set(met.values()).size).toBe(met.size);
        expect(met.size).toBe(graph.count);
      }),
      { ...seeded, numRuns: 60 },
    );
  }, 60_000);
});

describe('where there are more states than allowed', () => {
  const long = smallScenario(
    [
      ...Array.from({ length: 30 }, (_, n) =>
        decision(
          `s${n}`,
          [
            choice('warm', n === 29 ? 'good' : `s${n + 1}`, notice('specific')),
            choice('cold', n === 29 ? 'bad' : `s${n + 1}`, notice('missed')),
            choice('out', 'bad', notice('against')),
          ],
          called,
        ),
      ),
      ending('good'),
      ending('bad', 'broken'),
    ],
    { rubric },
  );

  it('every figure is sampled and says so, and the cap is named', () => {
    const found = analysed(long, 10);
    expect(found).toMatchObject({
      exact: false,
      cap: 10,
      paths: null,
      overPaths: null,
      par: { exact: false },
      spread: { bandsExact: true, scoresExact: false, bands: null, pathScores: null },
    });
    expect(found.states).toBeGreaterThan(10);
    const review = analyserOf(long, { atMost: 10 }).review([{ scene: 's0', choice: 'cold' }]);
    expect(review.exact).toBe(false);
  }, 30_000);

  it('the same is said each time', () => {
    expect(analysed(long, 10)).toEqual(analysed(long, 10));
  }, 30_000);

  it('a reply that leads nowhere is still found among the states met', () => {
    const stuck = smallScenario(
      [
        decision('hub', [choice('on', 'cell'), choice('more', 'hall')]),
        decision('cell', [
          choice('shut', 'end', { when: { kind: 'fact', fact: 'key', is: true } }),
        ]),
        decision('hall', [choice('a', 'attic'), choice('b', 'end')]),
        passage('attic', 'end'),
        ending('end'),
      ],
      { facts: [fact('key')] },
    );
    expect(analysed(stuck, 4)).toMatchObject({
      exact: false,
      deadEnds: [{ kind: 'no-choice', scene: 'cell', path: [{ scene: 'hub', choice: 'on' }] }],
    });
  }, 30_000);

  it('plays that go round for ever do not hold the sample up', () => {
    const round = smallScenario([
      decision('hub', [choice('in', 'cage'), choice('out', 'end')]),
      decision('cage', [choice('turn', 'cage', { repeat: true })]),
      ending('end'),
    ]);
    expect(analysed(round, 1)).toMatchObject({ exact: false });
    expect(analysed(round)).toMatchObject({
      exact: true,
      paths: '1',
      longest: 1,
      endings: [{ id: 'end', share: 0.5 }],
      deadEnds: [{ kind: 'trap', scene: 'cage' }],
    });
  }, 60_000);
});

describe('a scenario as long as one may be', () => {
  const scenes = 5_000;
  const chain = smallScenario(
    [
      ...Array.from({ length: scenes - 1 }, (_, n) =>
        decision(
          `s${n}`,
          [
            choice('a', n === scenes - 2 ? 'end' : `s${n + 1}`, notice('specific')),
            choice('b', n === scenes - 2 ? 'end' : `s${n + 1}`, notice('missed')),
          ],
          called,
        ),
      ),
      ending('end'),
    ],
    { rubric },
  );

  it('is explored, counted and reviewed without overflowing', () => {
    const explored = exploreScenario(rulesOf(chain));
    expect(explored?.graph.count).toBe(scenes);
    const analyser = analyserOf(chain);
    const review = analyser.review([{ scene: 's0', choice: 'b' }]);
    expect(review).toMatchObject({ exact: true, highest: 100 });
    expect(review.decisions[0]?.cost).toBeCloseTo(100 / (scenes - 1), 9);
    const found = analyser.analyse();
    expect(found).toMatchObject({ exact: true, lowest: 0, highest: 100, longest: scenes - 1 });
    expect(found.paths).toBe(String(2n ** BigInt(scenes - 1)));
    expect(found.endings).toEqual([{ id: 'end', share: expect.closeTo(1, 9) }]);
    expect(found.overPaths?.endings).toEqual([{ id: 'end', share: expect.closeTo(1, 9) }]);
    const replayed = replayPath(rulesOf(chain), found.bestPath ?? []);
    expect(standingOf(replayed).scene.id).toBe('end');
  }, 120_000);
});
