import type { PlayState } from '../core/play/play-state.ts';

/** What a learner can do in a conversation. */
export type ConversationEvent =
  | { readonly type: 'learner.chose'; readonly choice: string }
  | { readonly type: 'learner.continued' };

/** What the machine remembers: the state of play and nothing else. */
export type ConversationContext = Pick<PlayState, keyof PlayState>;
