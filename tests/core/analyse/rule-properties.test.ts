import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checked, lookInto } from '../../../src/core/analyse/checked.ts';
import { type Comparisons, compareReplies } from '../../../src/core/analyse/compare-replies.ts';
import type { Explored } from '../../../src/core/analyse/explore-scenario.ts';
import { reviewPath } from '../../../src/core/analyse/review-path.ts';
import { bestPathEndsBadly } from '../../../src/core/analyse/rules/best-path-ends-badly.ts';
import { isHarmful } from '../../../src/core/analyse/rules/harm-pays.ts';
import type { Rule } from '../../../src/core/analyse/rules/rule.ts';
import { rules } from '../../../src/core/analyse/rules/rules.ts';
import { scoreAgainstOutcome } from '../../../src/core/analyse/rules/score-against-outcome.ts';
import { replayPath } from '../../../src/core/play/replay-path.ts';
import { rulesOf } from '../../../src/core/play/rules.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { scoreVisits } from '../../../src/core/score/score-path.ts';
import { arbitraryScenario, seeded } from '../play/arbitrary-scenario.ts';
import { comparing, plain } from './comparing.ts';
import { everyPath } from './every-path.ts';

const looping = arbitraryScenario({ loops: true });

/** What every rule finds, in the order of the rules. */
function found(checked: Checked, by: readonly Rule[] = rules) {
  return by.flatMap((rule) => rule.find(checked).map((one) => ({ rule: rule.id, ...one })));
}

const inShort = (all: ReturnType<typeof found>) =>
  all.map(({ rule, path, message }) => `${rule} ${path} ${message}`).sort();

/** A small scenario with scores, looked into, and every complete run with its score. */
function byHand(scenario: Scenario) {
  const every = everyPath(rulesOf(scenario), 12);
  const checked = lookInto(scenario);
  const { explored } = checked;
  if (every === null || every.found.length === 0 || explored === null) return null;
  const par = explored.scored;
  if (par === null) return null;
  const runs = every.found.map(({ path, replayed }) => {
    const { score, ending, decisions } = scoreVisits(replayed.visits, scenario.rubric, par);
    return { path, score: score ?? Number.NaN, ending, decisions };
  });
  return { checked, explored, runs };
}

type ByHand = NonNullable<ReturnType<typeof byHand>>;

const compared = comparing(byHand);

/** All that comparisons claim, as text. */
function claims(comparisons: Comparisons, { scenes }: Scenario): readonly string[] {
  const told: string[] = [];
  scenes.forEach((scene, at) => {
    const places = scene.kind === 'decision' ? scene.choices.map((_, n) => n) : [];
    for (const one of places) {
      if (comparisons.free(at, one) !== null) told.push(`free ${at} ${one}`);
      for (const other of places) {
        for (const kind of ['cheaper', 'cheapest', 'dearest'] as const) {
          if (comparisons[kind](at, one, other) !== null)
            told.push(`${kind} ${at} ${one} ${other}`);
        }
      }
    }
  });
  return told;
}

/** The same, from the reviews of every run. */
function claimsByReview(explored: Explored, { runs }: ByHand, { scenes }: Scenario) {
  const told = new Set<string>();
  for (const { path } of runs) {
    for (const { scene: id, offered } of reviewPath(explored, path).decisions) {
      const at = scenes.findIndex((scene) => scene.id === id);
      const replies = offered.map(({ choice, after }) => ({
        choice: Number(choice.slice(1)),
        after: after ?? 0,
      }));
      const [best, worst] = [
        Math.max(...replies.map(({ after }) => after)),
        Math.min(...replies.map(({ after }) => after)),
      ];
      for (const one of replies) {
        if (one.after === best) told.add(`free ${at} ${one.choice}`);
        for (const other of replies) {
          if (one.after <= other.after) continue;
          told.add(`cheaper ${at} ${one.choice} ${other.choice}`);
          if (one.after === best) told.add(`cheapest ${at} ${one.choice} ${other.choice}`);
          if (other.after === worst) told.add(`dearest ${at} ${one.choice} ${other.choice}`);
        }
      }
    }
  }
  return told;
}

describe('replies held against each other', () => {
  it('cost what the review of some run says, and no other', () => {
    compared(60, (hand, scenario) => {
      const told = claims(compareReplies(hand.explored), scenario);
      expect(new Set(told)).toEqual(claimsByReview(hand.explored, hand, scenario));
    });
  });

  it('are shown by a run that can be played to just there', () => {
    compared(60, ({ explored, checked }, scenario) => {
      const comparisons = compareReplies(explored);
      scenario.scenes.forEach((scene, at) => {
        if (scene.kind !== 'decision') return;
        scene.choices.forEach((choice, place) => {
          const path = comparisons.free(at, place)?.path();
          if (path === undefined) return;
          const step = { scene: scene.id, choice: choice.id };
          expect(replayPath(checked.rules, [...path, step]).ok).toBe(true);
          const last = reviewPath(explored, [...path, step]).decisions.at(-1);
          expect(last).toMatchObject({ ...step, cost: 0 });
        });
      });
    });
  });

  it('are told of in part, and rightly, where plays are sampled', () => {
    const few = fc.sample(plain, { seed: seeded.seed, numRuns: 12 });
    const told = few.map((scenario) => {
      const { explored } = lookInto(scenario);
      if (explored === null || explored.scored === null) return 0;
      const sampled = compareReplies(explored, 0);
      const all = new Set(claims(compareReplies(explored), scenario));
      const sampledClaims = claims(sampled, scenario);
      expect(sampled.exact).toBe(false);
      expect(sampledClaims.filter((claim) => !all.has(claim))).toEqual([]);
      return sampledClaims.length;
    });
    expect(Math.max(...told)).toBeGreaterThan(5);
  });
});

describe('best-path-ends-badly', () => {
  it('finds what is bad in any of the runs that score highest', () => {
    compared(60, ({ checked, runs }) => {
      const highest = Math.max(...runs.map(({ score }) => score));
      const expected = new Set<string>();
      for (const { score, ending, decisions } of runs) {
        if (score !== highest || ending === null) continue;
        if (ending.ending.outcome !== 'connected')
          expected.add(`/scenes/${ending.id}/ending/outcome`);
        for (const { scene, choice } of decisions) {
          const place = scene.choices.indexOf(choice);
          if (isHarmful(choice)) expected.add(`/scenes/${scene.id}/choices/${place}`);
        }
      }
      expect(new Set(bestPathEndsBadly.find(checked).map(({ path }) => path))).toEqual(expected);
    });
  });
});

describe('score-against-outcome', () => {
  it('finds every ending that some run contradicts', () => {
    compared(60, ({ checked, runs }) => {
      const against = runs.filter(
        ({ score, ending }) =>
          (ending?.ending.outcome === 'broken' && score >= 60) ||
          (ending?.ending.outcome === 'connected' && score < 0),
      );
      expect(new Set(scoreAgainstOutcome.find(checked).map(({ path }) => path))).toEqual(
        new Set(against.map(({ ending }) => `/scenes/${ending?.id}/ending/outcome`)),
      );
    });
  });
});

describe('every rule', () => {
  it('looks at any scenario, with circles and without, explored or too large for it', () => {
    fc.assert(
      fc.property(fc.oneof(plain, looping), fc.constantFrom(undefined, 3), (scenario, atMost) => {
        for (const { message, mend, path } of found(lookInto(scenario, atMost))) {
          expect(message).not.toMatch(/undefined|null|NaN/u);
          expect(mend.length).toBeGreaterThan(10);
          expect(path).toMatch(/^\//u);
        }
      }),
      seeded,
    );
  });

  it('finds nothing where too much is left unexplored that it would not find in the whole', () => {
    const certain = rules.filter(({ id }) => id !== 'no-connected-ending');
    fc.assert(
      fc.property(looping, (scenario) => {
        const whole = new Set(found(lookInto(scenario)).map(({ rule, path }) => `${rule} ${path}`));
        const part = found(lookInto(scenario, 4), certain);
        expect(part.filter(({ rule, path }) => !whole.has(`${rule} ${path}`))).toEqual([]);
      }),
      seeded,
    );
  });

  it('finds the same wherever the scenes stand in the file', () => {
    fc.assert(
      fc.property(looping, (scenario) => {
        const turned = { ...scenario, scenes: scenario.scenes.toReversed() };
        expect(inShort(found(lookInto(turned)))).toEqual(inShort(found(lookInto(scenario))));
      }),
      seeded,
    );
  });

  it('finds no more than the thing itself where something unused is added', () => {
    fc.assert(
      fc.property(looping, (scenario) => {
        const added: Scenario = {
          ...scenario,
          facts: [...scenario.facts, { id: 'spare-fact', meaning: 'Nobody asks.' }],
          meters: [
            ...scenario.meters,
            { id: 'spare-meter', label: 'Spare', start: 0, min: 0, max: 9, good: 'high' },
          ],
          people: [...scenario.people, { ...scenario.people[0], id: 'spare-person' } as never],
          scenes: [
            ...scenario.scenes,
            {
              kind: 'ending',
              id: 'spare-scene',
              lines: [],
              guess: null,
              discuss: [],
              ending: { title: 'Nowhere', outcome: 'connected', epilogue: [] },
            },
          ],
        };
        const before = new Set(inShort(found(lookInto(scenario))));
        const after = found(lookInto(added)).filter((one) => !before.has(inShort([one])[0] ?? ''));
        expect(after.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
          'unreached-scene /scenes/spare-scene',
          'unused-name /people/spare-person',
          'unused-name /meters/spare-meter',
          'unused-name /facts/spare-fact',
        ]);
        expect(found(lookInto(added)).length).toBe(before.size + 4);
      }),
      seeded,
    );
  });
});
