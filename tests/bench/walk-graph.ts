import { getShortestPaths } from 'xstate/graph';
import type { ConversationEvent } from '../../src/conversation/conversation-event.ts';
import {
  type ConversationSnapshot,
  conversationMachine,
} from '../../src/conversation/conversation-machine.ts';
import { foldState, keyOf } from '../../src/core/analyse/fold-state.ts';
import { liveNames } from '../../src/core/analyse/live-names.ts';
import { choicesOffered } from '../../src/core/play/choices-offered.ts';
import { sceneAt } from '../../src/core/play/play-state.ts';
import type { Rules } from '../../src/core/play/rules.ts';

/** The states that `xstate/graph` finds in a conversation's machine, alike ones taken as one, as ours are. */
export function walkMachine(rules: Rules): number {
  const live = liveNames(rules);
  const events = ({ context }: ConversationSnapshot): readonly ConversationEvent[] => {
    if (sceneAt(rules, context).kind === 'passage') return [{ type: 'learner.continued' }];
    return choicesOffered(rules, context).map(({ id }) => ({ type: 'learner.chose', choice: id }));
  };
  return getShortestPaths(conversationMachine(rules), {
    events,
    serializeState: ({ context }) => keyOf(foldState(rules, live, context)),
    limit: 10_000_000,
  }).length;
}
