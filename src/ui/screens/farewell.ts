/** What is handed to the library when a conversation is left, so that it can say that it is kept. */
export const farewell = { state: { kept: true } } as const;

/** Whether the learner has just left a conversation that is kept. */
export function wasKept(): boolean {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'kept' in state;
}
