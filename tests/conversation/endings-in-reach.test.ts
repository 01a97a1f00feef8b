import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import type { ConversationEvent } from '../../src/conversation/conversation-event.ts';
import {
  type ConversationSnapshot,
  conversationMachine,
} from '../../src/conversation/conversation-machine.ts';
import { foldState, keyOf } from '../../src/core/analyse/fold-state.ts';
import { liveNames } from '../../src/core/analyse/live-names.ts';
import { choicesOffered } from '../../src/core/play/choices-offered.ts';
import { beginRun, type PlayState, sceneAt } from '../../src/core/play/play-state.ts';
import { type Rules, rulesOf } from '../../src/core/play/rules.ts';
import { continueOn, takeChoice } from '../../src/core/play/take-choice.ts';
import { parseRubric } from '../../src/core/scenario/parse-rubric.ts';
import { parseScenario } from '../../src/core/scenario/parse-scenario.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import {
  choice,
  decision,
  ending,
  fact,
  meter,
  passage,
  smallScenario,
} from '../core/play/small-scenario.ts';

/** More states than any shipped scenario has; a walk that comes this far has not seen all of them. */
const statesAtMost = 100_000;

const folder = join(import.meta.dirname, '../../scenarios');
const shipped = readdirSync(folder).filter((name) => name.endsWith('.scenario.json'));

function readShipped(name: string): Scenario {
  const rubric = parseRubric(
    readFileSync(join(folder, 'rubrics/him-empathy.json'), 'utf8'),
    'him-empathy',
  );
  if (!rubric.ok) throw new Error(rubric.problems[0]?.message);
  const parsed = parseScenario(readFileSync(join(folder, name), 'utf8'), [rubric.rubric]);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.scenario;
}

/** States are alike where nothing that comes later can tell them apart. */
function alike(rules: Rules): (state: PlayState) => string {
  const live = liveNames(rules);
  return (state) => keyOf(foldState(rules, live, state));
}

function nextStates(rules: Rules, state: PlayState): readonly PlayState[] {
  const moves = choicesOffered(rules, state).map(({ id }) => takeChoice(rules, state, id));
  return [...moves, continueOn(rules, state)].flatMap((moved) => (moved.ok ? [moved.state] : []));
}

/** What core reaches: every state once, and the scenes in which it is over. */
function reachedByRules(rules: Rules, like: (state: PlayState) => string) {
  const met = new Map<string, PlayState>();
  const waiting = [beginRun(rules)];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (met.has(like(state))) continue;
    met.set(like(state), state);
    waiting.push(...nextStates(rules, state));
  }
  const scenes = [...met.values()].map((state) => sceneAt(rules, state));
  const over = scenes.filter((scene) => scene.kind === 'ending').map(({ id }) => id);
  return { states: met.size, endings: [...new Set(over)].sort() };
}

function everyEvent(scenario: Scenario): readonly ConversationEvent[] {
  const choices = scenario.scenes.flatMap((scene) =>
    scene.kind === 'decision' ? scene.choices.map(({ id }) => id) : [],
  );
  const chose = [...new Set(choices)].map((id) => ({ type: 'learner.chose', choice: id }) as const);
  return [...chose, { type: 'learner.continued' }];
}

/** What a walk over the machine reaches, told nothing of the rules but when states are alike. */
function reachedByMachine(rules: Rules, like: (state: PlayState) => string) {
  const events = everyEvent(rules.scenario);
  const map = getAdjacencyMap(conversationMachine(rules), {
    events: (snapshot: ConversationSnapshot) => events.filter((event) => snapshot.can(event)),
    serializeState: (snapshot) => like(snapshot.context),
    limit: statesAtMost,
  });
  const met = Object.values(map).map(({ state }) => state);
  const over = met.filter(({ status }) => status === 'done').map(({ value }) => String(value));
  return { states: met.length, endings: [...new Set(over)].sort() };
}

const trusts = { kind: 'meter', meter: 'trust', atLeast: 60, atMost: null } as const;

const talk = smallScenario(
  [
    decision('door', [
      choice('greet', 'door', { changes: [{ meter: 'trust', by: 10 }] }),
      choice('ask', 'hall', { remember: ['asked'] }),
      choice('push', 'street', { when: { kind: 'not', part: trusts } }),
    ]),
    passage('hall', [
      { when: trusts, to: 'room' },
      { when: null, to: 'door' },
    ]),
    ending('room'),
    ending('street', 'broken'),
    ending('nowhere', 'mixed'),
  ],
  { meters: [meter('trust')], facts: [fact('asked')] },
);

describe('a walk over the machine', () => {
  test('reaches the endings that the rules reach, and only those', () => {
    const rules = rulesOf(talk);
    expect(reachedByMachine(rules, keyOf)).toEqual({ states: 9, endings: ['room', 'street'] });
    expect(reachedByRules(rules, keyOf)).toEqual({ states: 9, endings: ['room', 'street'] });
  });

  test.each(shipped)(
    'reaches exactly the endings that the rules reach in %s',
    (name) => {
      const rules = rulesOf(readShipped(name));
      const byRules = reachedByRules(rules, alike(rules));
      expect(byRules.states).toBeLessThan(statesAtMost);
      expect(byRules.endings.length).toBeGreaterThanOrEqual(4);
      expect(reachedByMachine(rules, alike(rules))).toEqual(byRules);
    },
    60_000,
  );
});
