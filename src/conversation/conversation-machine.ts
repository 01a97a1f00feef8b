import { type ActorRefFrom, assign, createActor, type SnapshotFrom, setup } from 'xstate';
import type { Rules } from '../core/play/rules.ts';
import {
  continueOn,
  continuesBy,
  leadsBy,
  type Moved,
  takeChoice,
} from '../core/play/take-choice.ts';
import type { ConversationContext, ConversationEvent } from './conversation-event.ts';
import { machineDefinition } from './machine-definition.ts';

type Way = { readonly choice: string; readonly route: number };
type Now = { readonly context: ConversationContext; readonly event: ConversationEvent };

/** The guards have asked already whether a move is possible, so a refusal here is our own fault. */
function stateAfter(moved: Moved): ConversationContext {
  if (!moved.ok) throw new Error(`the machine allowed what the rules refuse: ${moved.reason}`);
  return moved.state;
}

/**
 * Makes a scenario's rules into a machine that plays it. Every guard and action asks core/play.
 * The implementations are given once, here: `provide()` would build all states a second time.
 */
export function conversationMachine(rules: Rules) {
  return setup({
    types: { context: {} as ConversationContext, events: {} as ConversationEvent },
    guards: {
      // The choice is compared first: the rules need not be asked about replies that were not given.
      leads: ({ context, event }: Now, way: Way) =>
        event.type === 'learner.chose' &&
        event.choice === way.choice &&
        leadsBy(rules, context, way),
      continues: ({ context }: Now, { route }: { readonly route: number }) =>
        continuesBy(rules, context, route),
    },
    actions: {
      take: assign(({ context }: Now, { choice }: { readonly choice: string }) =>
        stateAfter(takeChoice(rules, context, choice)),
      ),
      goOn: assign(({ context }: Now) => stateAfter(continueOn(rules, context))),
    },
  }).createMachine(machineDefinition(rules.scenario, rules));
}

/** A scenario as a machine, ready to be played. */
export type ConversationMachine = ReturnType<typeof conversationMachine>;

/** One conversation going on. */
export type ConversationActor = ActorRefFrom<ConversationMachine>;

/** What is the case in a conversation. */
export type ConversationSnapshot = SnapshotFrom<ConversationMachine>;

/** Starts a conversation from its first scene and says again what was said before, if anything was. */
export function startConversation(
  machine: ConversationMachine,
  before: readonly ConversationEvent[] = [],
): ConversationActor {
  const actor = createActor(machine).start();
  for (const event of before) actor.send(event);
  return actor;
}
