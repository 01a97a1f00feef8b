import { describe, expect, it } from 'vitest';
import type { Decision, Par } from '../../../src/core/score/path-score.ts';
import { scoreDecisions } from '../../../src/core/score/score-path.ts';
import { decided, moment, reply, rubric, theEnd } from './decisions.ts';

const noPar: Par = { possible: 0, exact: true };

function score(decisions: readonly Decision[], par: Par | null = noPar) {
  return scoreDecisions({ decisions, ending: theEnd }, rubric, par);
}

function criterion(decisions: readonly Decision[], id: string) {
  return score(decisions).criteria.find((one) => one.criterion.id === id);
}

describe('the score of a run', () => {
  const a = moment('a', ['notice']);
  const b = moment('b', ['notice', 'explore']);
  const plain = moment('plain', []);

  it('is 100 when every moment is met by a reply made for this person', () => {
    const run = decided(
      [a, { notice: 'specific' }],
      [b, { notice: 'specific', explore: 'specific' }],
    );
    expect(score(run).score).toBe(100);
  });

  it('is 0 on autopilot, and a plain zero', () => {
    expect(Object.is(score(decided([a, {}], [b, {}])).score, 0)).toBe(true);
  });

  it('is below 0 where a run did more harm than good', () => {
    const run = decided([a, { notice: 'against' }], [b, { notice: 'general' }]);
    expect(score(run).score).toBe((100 * -0.5) / 3);
  });

  it('counts half for the right direction', () => {
    expect(score(decided([a, { notice: 'general' }])).score).toBe(50);
  });

  it('adds nothing for what was not called for, but takes for harm anywhere', () => {
    const good = decided([a, { notice: 'general', explore: 'specific' }]);
    expect(score(good)).toMatchObject({ earned: 0.5, possible: 1 });
    const bad = decided([a, { notice: 'specific' }], [plain, { explore: 'against' }]);
    expect(score(bad)).toMatchObject({ earned: 0, possible: 2, score: 0 });
  });

  it('weighs a key moment twice', () => {
    const key = moment('key', ['notice'], true);
    const run = decided([key, { notice: 'specific' }], [a, {}]);
    expect(score(run)).toMatchObject({ earned: 2, possible: 3 });
  });

  it('weighs each criterion by its weight, and leaves that out of the criterion itself', () => {
    const [notice, ...others] = rubric.criteria;
    if (notice === undefined) throw new Error('the rubric has criteria');
    const heavy = { ...rubric, criteria: [{ ...notice, weight: 3 }, ...others] };
    const run = decided([b, { notice: 'specific' }]);
    const scored = scoreDecisions({ decisions: run, ending: theEnd }, heavy, noPar);
    expect(scored.score).toBe(75);
    expect(scored.criteria.map((one) => one.score)).toEqual([100, 0, null]);
  });

  it('calls for each criterion once, however often a scene is come back to', () => {
    const run = decided(
      [a, {}],
      [plain, {}],
      [a, { notice: 'specific' }],
      [a, { notice: 'general' }],
    );
    expect(score(run)).toMatchObject({ earned: 1, possible: 1, score: 100 });
  });

  it('counts every harm each time, also beside a good reply in the same scene', () => {
    const run = decided(
      [a, { notice: 'against' }],
      [a, { notice: 'against' }],
      [a, { notice: 'specific' }],
    );
    expect(score(run)).toMatchObject({ earned: -1, possible: 3 });
  });

  it('does not call for what was only gone against', () => {
    expect(score(decided([a, { notice: 'against' }]))).toMatchObject({
      earned: -1,
      possible: 1,
      score: -100,
    });
  });

  it('holds a talk broken off early to par', () => {
    const run = decided([a, { notice: 'specific' }]);
    expect(score(run, { possible: 8, exact: true }).score).toBe(12.5);
  });

  it('does not let par soften harm', () => {
    const run = decided([a, { notice: 'against' }]);
    expect(score(run, { possible: 8, exact: true }).score).toBe(-100);
  });

  it('is missing, with its band, where no run of the scenario can score', () => {
    expect(score(decided([plain, {}]), null)).toMatchObject({ score: null, band: null });
  });

  it('is missing, with its band and its ending, while the run goes on; criteria and breaches are not', () => {
    const decisions = [
      { scene: a, choice: reply({ notice: 'specific' }, { breaches: ['false-promise'] }) },
    ];
    const soFar = scoreDecisions({ decisions, ending: null }, rubric, noPar);
    expect(soFar).toMatchObject({ complete: false, ending: null, score: null, band: null });
    expect(soFar.criteria.map((one) => one.score)).toEqual([100, null, null]);
    expect(soFar.breaches).toMatchObject([{ breach: { id: 'false-promise' }, state: 'open' }]);
  });

  it('has no band under a rubric of the scenario’s own', () => {
    const own = { ...rubric, id: null };
    const decisions = decided([a, { notice: 'specific' }]);
    expect(scoreDecisions({ decisions, ending: theEnd }, own, noPar)).toMatchObject({
      score: 100,
      band: null,
    });
  });

  it('ranks a good talk with one so-so reply above a brusque one that ends in an apology', () => {
    const [x, y, z] = [moment('x', ['notice']), moment('y', ['notice']), moment('z', ['notice'])];
    const steady = decided(
      [x, { notice: 'specific' }],
      [y, { notice: 'general' }],
      [z, { notice: 'specific' }],
    );
    const sorry = decided(
      [x, { notice: 'against' }],
      [y, { notice: 'against' }],
      [z, { notice: 'specific' }],
    );
    expect(score(steady).score ?? 0).toBeGreaterThan(score(sorry).score ?? 0);
  });
});

describe('each point', () => {
  const a = moment('a', ['notice']);

  it('leads back to the reply that earned it', () => {
    const run = decided(
      [a, { notice: 'general' }],
      [a, { notice: 'specific' }],
      [a, { notice: 'specific' }],
    );
    const [found] = criterion(run, 'notice')?.moments ?? [];
    expect(found?.traces.map(({ at, rating, counts }) => [at, rating, counts])).toEqual([
      [0, 'general', false],
      [1, 'specific', true],
      [2, 'specific', false],
    ]);
  });

  it('lost leads back to each reply that took it', () => {
    const run = decided([a, { notice: 'against' }], [a, {}], [a, { notice: 'against' }]);
    const [found] = criterion(run, 'notice')?.moments ?? [];
    expect(found).toMatchObject({ best: 'missed', againsts: 2, earned: -2, possible: 3 });
    expect(found?.traces.map(({ counts }) => counts)).toEqual([true, true, true]);
  });
});

describe('breaches', () => {
  const a = moment('a', ['notice']);
  const state = (...replies: readonly Parameters<typeof reply>[1][]) => {
    const decisions = replies.map((more) => ({ scene: a, choice: reply({}, more) }));
    return score(decisions).breaches.map(({ breach, ...one }) => [
      breach.id,
      one.state,
      one.at,
      one.repairedAt,
    ]);
  };

  it('are open until a later reply repairs them', () => {
    expect(state({ breaches: ['false-promise'] }, {})).toEqual([
      ['false-promise', 'open', [0], []],
    ]);
    expect(state({ breaches: ['false-promise'] }, { repairs: ['false-promise'] })).toEqual([
      ['false-promise', 'repaired', [0], [1]],
    ]);
  });

  it('are open again when committed again', () => {
    const twice = { breaches: ['false-promise'] };
    expect(state(twice, { repairs: ['false-promise'] }, twice)).toEqual([
      ['false-promise', 'open', [0, 2], [1]],
    ]);
  });

  it('are not repaired by the reply that commits them: repairs come first', () => {
    expect(state({ breaches: ['false-promise'], repairs: ['false-promise'] })).toEqual([
      ['false-promise', 'open', [0], []],
    ]);
  });

  it('are not listed where only a repair was made', () => {
    expect(state({ repairs: ['false-promise'] })).toEqual([]);
  });
});
