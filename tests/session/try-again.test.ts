import { describe, expect, test } from 'vitest';
import type { DecisionReview, PathReview } from '../../src/core/analyse/path-review.ts';
import type { Choice, Scenario } from '../../src/core/scenario/scenario.ts';
import {
  afterTry,
  answerShown,
  beginTrying,
  goodReplies,
  hintFor,
  momentsToTry,
  momentTried,
  type TryAgain,
  type TryEvent,
  tryReply,
} from '../../src/session/try-again.ts';
import { choice, decision, ending, smallScenario } from '../core/play/small-scenario.ts';

/** What replies cost at one moment, the first being the one that was given. */
type Costs = Readonly<Record<string, number | null>>;

/** Scenes s0, s1, ... of which the replies cost this; a reply named after a breach commits it. */
function reviewed(...moments: readonly Costs[]): { review: PathReview; scenario: Scenario } {
  const breaching = (id: string): Partial<Choice> =>
    id.startsWith('blame')
      ? { breaches: ['blame'] }
      : id.startsWith('shame')
        ? { breaches: ['shame'] }
        : {};
  const scenes = moments.map((costs, n) =>
    decision(
      `s${n}`,
      Object.keys(costs).map((id) => choice(id, `s${n + 1}`, breaching(id))),
      {
        opportunity: {
          kind: 'emotion',
          cue: 'that word',
          plain: true,
          callsFor: ['notice'],
          key: true,
        },
      },
    ),
  );
  const breaches = [
    { id: 'blame', label: 'Blame', severity: 'major' as const },
    { id: 'shame', label: 'Shame', severity: 'critical' as const },
  ];
  const rubric = { id: null, criteria: [], breaches };
  const scenario = smallScenario([...scenes, ending(`s${moments.length}`)], { rubric });
  const decisions = moments.map((costs, n): DecisionReview => {
    const offered = Object.entries(costs).map(([id, cost]) => ({
      ...{ choice: id, cost, after: null, endings: [] },
    }));
    const [given] = offered;
    if (given === undefined) throw new Error('a moment has replies');
    return {
      scene: `s${n}`,
      choice: given.choice,
      cost: given.cost,
      best: null,
      endings: [],
      offered,
    };
  });
  return { review: { exact: true, highest: 100, decisions }, scenario };
}

function momentsOf(...moments: readonly Costs[]) {
  const { review, scenario } = reviewed(...moments);
  return momentsToTry(review, scenario);
}

describe('the replies to try again', () => {
  test('are those that cost more than 3.5 points, costliest first', () => {
    const moments = momentsOf({ a: 3.5, b: 0 }, { a: 3.6, b: 0 }, { a: 0, b: 9 }, { a: 20, b: 0 });
    expect(moments.map(({ at, given }) => [at, given.cost])).toEqual([
      [3, 20],
      [1, 3.6],
    ]);
  });

  test('begin with breaches, critical ones first, even where they cost nothing', () => {
    const moments = momentsOf({ a: 50, b: 0 }, { blame: 0, b: 0 }, { shame: 0, b: 1 });
    expect(moments.map(({ given }) => given.choice.id)).toEqual(['shame', 'blame', 'a']);
  });

  test('are at most five, earlier ones first among equals', () => {
    const moments = momentsOf(...Array.from({ length: 7 }, () => ({ a: 10, b: 0 })));
    expect(moments.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4]);
  });

  test('leave out moments at which nothing better was offered', () => {
    expect(momentsOf({ blame: 0, shame: 3 }, { a: 20 }, { a: 20, blame: 0 })).toEqual([]);
  });

  test('in a scenario without scores are the breaches alone', () => {
    const moments = momentsOf({ a: null, b: null }, { blame: null, b: null });
    expect(moments.map(({ given }) => given.choice.id)).toEqual(['blame']);
    expect(moments.map((moment) => tryReply(moment, 'b'))).toEqual(['found']);
  });
});

describe('a reply that is tried', () => {
  const [moment] = momentsOf({ given: 20, near: 3.5, far: 3.6, best: 0, blame: 0 });
  if (moment === undefined) throw new Error('there is a moment');

  test.each([
    ['best', 'found'],
    ['near', 'found'],
    ['far', 'not-yet'],
    ['given', 'not-yet'],
    ['blame', 'not-yet'],
    ['elsewhere', null],
  ])('%s is %s', (id, came) => {
    expect(tryReply(moment, id)).toBe(came);
  });

  test('has the good ones behind it, the least costly first', () => {
    expect(goodReplies(moment).map(({ choice: one }) => one.id)).toEqual(['best', 'near']);
  });

  test('is measured against the least of sampled costs', () => {
    const [sampled] = momentsOf({ given: 20, best: 4, near: 7.5 });
    expect(sampled && goodReplies(sampled).map(({ cost }) => cost)).toEqual([4, 7.5]);
  });

  test('can be hinted at by what the moment calls for', () => {
    expect(hintFor(moment)).toMatchObject({ kind: 'emotion', callsFor: ['notice'] });
  });
});

describe('trying again', () => {
  const moments = momentsOf({ a: 20, b: 0 }, { a: 10, b: 0 });
  const after = (...events: readonly TryEvent[]) => events.reduce(afterTry, beginTrying(moments));
  const told = ({ at, tried, hinted, outcomes }: TryAgain) => ({ at, tried, hinted, outcomes });
  const tries = (id: string) => ({ type: 'learner.tried', choice: id }) as const;
  const on = { type: 'learner.went-on' } as const;

  test('hides the answer until it is found', () => {
    const once = after(tries('a'));
    expect(told(once)).toEqual({ at: 0, tried: ['a'], hinted: false, outcomes: ['open', 'open'] });
    expect(answerShown(once)).toBe(null);
    const found = after(tries('a'), { type: 'hint.asked' }, tries('b'));
    expect(told(found)).toEqual({
      at: 0,
      tried: ['a', 'b'],
      hinted: true,
      outcomes: ['found', 'open'],
    });
    expect(answerShown(found)?.map(({ choice: one }) => one.id)).toEqual(['b']);
  });

  test('shows the answer when asked, and goes on to the next with a clean slate', () => {
    const shown = after(tries('a'), { type: 'hint.asked' }, { type: 'answer.asked' });
    expect(answerShown(shown)).toHaveLength(1);
    expect(told(afterTry(shown, on))).toEqual({
      at: 1,
      tried: [],
      hinted: false,
      outcomes: ['shown', 'open'],
    });
  });

  test('may skip to the end, where there is nothing left to try', () => {
    const over = after({ type: 'moment.skipped' }, on);
    expect(told(over)).toMatchObject({ at: 2, outcomes: ['skipped', 'skipped'] });
    expect([momentTried(over), answerShown(over)]).toEqual([null, null]);
    expect(afterTry(over, tries('b'))).toBe(over);
  });

  test('counts nothing more once the answer is there', () => {
    const found = after(tries('b'));
    for (const event of [tries('a'), { type: 'answer.asked' }, { type: 'moment.skipped' }] as const)
      expect(afterTry(found, event)).toBe(found);
  });

  test('throws at a reply that was not offered', () => {
    expect(() => after(tries('c'))).toThrow('"c" is not offered in "s0"');
  });
});
