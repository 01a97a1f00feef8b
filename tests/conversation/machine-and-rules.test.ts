import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/conversation-event.ts';
import {
  type ConversationActor,
  conversationMachine,
  startConversation,
} from '../../src/conversation/conversation-machine.ts';
import { choicesOffered } from '../../src/core/play/choices-offered.ts';
import {
  beginRun,
  factsAt,
  metersAt,
  type PlayState,
  sceneAt,
} from '../../src/core/play/play-state.ts';
import { type Rules, rulesOf } from '../../src/core/play/rules.ts';
import { continueOn, takeChoice } from '../../src/core/play/take-choice.ts';
import { arbitraryScenario, seeded } from '../core/play/arbitrary-scenario.ts';
import { arbitraryPicks } from '../core/play/walks.ts';

/** Every id that any reply has, and one that none has. */
const anyChoice = ['c0', 'c1', 'c2', 'c3', 'nobody-says-this'];

function told(rules: Rules, state: PlayState) {
  return {
    scene: sceneAt(rules, state).id,
    meters: metersAt(rules, state).map(({ value }) => value),
    facts: factsAt(rules, state).map(({ id }) => id),
    taken: state.taken,
    offered: choicesOffered(rules, state).map(({ id }) => id),
    continues: continueOn(rules, state).ok,
    over: sceneAt(rules, state).kind === 'ending',
  };
}

function toldBy(rules: Rules, actor: ConversationActor) {
  const snapshot = actor.getSnapshot();
  const chose = (choice: string) => ({ type: 'learner.chose', choice }) as const;
  return {
    ...told(rules, snapshot.context),
    scene: snapshot.value,
    offered: anyChoice.filter((choice) => snapshot.can(chose(choice))),
    continues: snapshot.can({ type: 'learner.continued' }),
    over: snapshot.status === 'done',
  };
}

/** One move in both worlds; the same, whether it is possible or not. */
function move(rules: Rules, world: { state: PlayState; actor: ConversationActor }, pick: number) {
  const choice = anyChoice[pick % anyChoice.length] ?? 'c0';
  const continues = sceneAt(rules, world.state).kind === 'passage' && pick % 7 > 0;
  const moved = continues ? continueOn(rules, world.state) : takeChoice(rules, world.state, choice);
  world.actor.send(continues ? { type: 'learner.continued' } : { type: 'learner.chose', choice });
  if (moved.ok) world.state = moved.state;
  return moved.ok;
}

describe('a scenario as a machine', () => {
  test('offers and does exactly what the rules offer and do', () => {
    let moves = 0;
    const property = fc.property(
      arbitraryScenario({ loops: true }),
      fc.array(fc.nat(99), { maxLength: 60 }),
      (scenario, picks) => {
        const rules = rulesOf(scenario);
        const actor = startConversation(conversationMachine(rules));
        const world = { state: beginRun(rules), actor };
        expect(toldBy(rules, actor)).toEqual(told(rules, world.state));
        for (const pick of picks) {
          const before = actor.getSnapshot();
          if (before.status === 'done') return;
          const moved = move(rules, world, pick);
          if (moved) moves++;
          else expect(actor.getSnapshot().context).toBe(before.context);
          expect(toldBy(rules, actor)).toEqual(told(rules, world.state));
        }
      },
    );
    fc.assert(property, seeded);
    // Were most walks refused at once, the comparison would say nothing.
    expect(moves).toBeGreaterThan(seeded.numRuns);
  });

  test('says again what was said before and stands at the same place', () => {
    const property = fc.property(
      arbitraryScenario({ loops: true }),
      arbitraryPicks,
      (scenario, picks) => {
        const rules = rulesOf(scenario);
        const machine = conversationMachine(rules);
        const actor = startConversation(machine);
        const events: ConversationEvent[] = [];
        for (const pick of picks) {
          if (actor.getSnapshot().status === 'done') break;
          const reads = sceneAt(rules, actor.getSnapshot().context).kind === 'passage';
          const choice = anyChoice[pick % anyChoice.length] ?? 'c0';
          events.push(reads ? { type: 'learner.continued' } : { type: 'learner.chose', choice });
          actor.send(events.at(-1) as ConversationEvent);
        }
        const again = startConversation(machine, events);
        expect(again.getSnapshot().context).toEqual(actor.getSnapshot().context);
        expect(again.getSnapshot().value).toBe(actor.getSnapshot().value);
      },
    );
    fc.assert(property, seeded);
  });
});
