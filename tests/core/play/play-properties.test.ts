import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesOffered } from '../../../src/core/play/choices-offered.ts';
import {
  beginRun,
  isEnding,
  metersAt,
  type PlayState,
  sceneAt,
} from '../../../src/core/play/play-state.ts';
import { replayPath, standingOf } from '../../../src/core/play/replay-path.ts';
import { type Rules, rulesOf } from '../../../src/core/play/rules.ts';
import { continueOn, takeChoice } from '../../../src/core/play/take-choice.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { arbitraryScenario, seeded } from './arbitrary-scenario.ts';
import { arbitraryPicks, pathOfPicks } from './walks.ts';

function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freezeDeep(part);
  return Object.freeze(value);
}

/** A walk of single moves: the states met, and the replies given, null for a Continue. */
function walk(rules: Rules, picks: readonly number[]) {
  let state = freezeDeep(beginRun(rules));
  const states: PlayState[] = [state];
  const said: (string | null)[] = [];
  for (const pick of picks) {
    const offered = choicesOffered(rules, state);
    const choice = offered[pick % Math.max(1, offered.length)] ?? null;
    const moved = choice === null ? continueOn(rules, state) : takeChoice(rules, state, choice.id);
    if (!moved.ok) break;
    said.push(choice?.id ?? null);
    state = freezeDeep(moved.state);
    states.push(state);
  }
  return { states, said };
}

function onWalks(
  claim: (rules: Rules, picks: readonly number[], scenario: Scenario) => void,
  loops = true,
) {
  const property = fc.property(arbitraryScenario({ loops }), arbitraryPicks, (scenario, picks) =>
    claim(rulesOf(freezeDeep(scenario)), picks, scenario),
  );
  fc.assert(property, seeded);
}

describe('on every walk through a random scenario', () => {
  test('nothing that was given is changed: frozen scenarios, rules and states can be played', () => {
    let moves = 0;
    onWalks((rules, picks) => {
      moves += walk(freezeDeep(rules), picks).said.length;
    });
    expect(moves).toBeGreaterThan(seeded.numRuns);
  });

  test('replaying the path rebuilds the run, state by state', () => {
    onWalks((rules, picks) => {
      const { states, said } = walk(rules, picks);
      const path = said.flatMap((choice, n) => {
        const scene = sceneAt(rules, states[n] as PlayState).id;
        return choice === null ? [] : [{ scene, choice }];
      });
      const replayed = replayPath(rules, path);
      expect(replayed.ok).toBe(true);
      // The walk may stop before a passage that replaying reads on through.
      expect(replayed.visits.slice(0, states.length).map(({ state }) => state)).toEqual(states);
      expect(replayPath(rules, path)).toEqual(replayed);
    });
  });

  test('every meter stays between its least and its most', () => {
    onWalks((rules, picks) => {
      for (const state of walk(rules, picks).states) {
        for (const { meter, value } of metersAt(rules, state)) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(meter.min);
          expect(value).toBeLessThanOrEqual(meter.max);
        }
      }
    });
  });

  test('a reply is given twice only if it may repeat', () => {
    let repeated = 0;
    onWalks((rules, picks) => {
      const replies = replayPath(rules, pathOfPicks(rules, picks)).visits.flatMap(({ choice }) =>
        choice === null ? [] : [choice],
      );
      const once = replies.filter(({ repeat }) => !repeat);
      expect(new Set(once).size).toBe(once.length);
      if (new Set(replies).size < replies.length) repeated++;
    });
    expect(repeated).toBeGreaterThan(0);
  });

  test('exactly the replies offered can be taken', () => {
    onWalks((rules, picks) => {
      for (const state of walk(rules, picks).states) {
        const scene = sceneAt(rules, state);
        const choices = scene.kind === 'decision' ? scene.choices : [];
        const taken = choices.filter(({ id }) => takeChoice(rules, state, id).ok);
        expect(taken).toEqual([...choicesOffered(rules, state)]);
        expect(continueOn(rules, state).ok).toBe(scene.kind === 'passage');
      }
    });
  });

  test('without loops, a walk that is long enough comes to an ending', () => {
    onWalks((rules, picks) => {
      const long = [...picks, ...new Array<number>(20).fill(0)];
      const { state } = standingOf(replayPath(rules, pathOfPicks(rules, long)));
      expect(isEnding(rules, state)).toBe(true);
    }, false);
  });
});
