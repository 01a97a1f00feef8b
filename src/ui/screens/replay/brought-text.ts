/** What is handed on to the replay when a file is opened: its scenario's text, which no address could hold. */
export interface BroughtText {
  readonly scenarioText: string | null;
}

/** The text that came with the move to this place; null where one came by a link. */
export function broughtText(state: unknown): string | null {
  if (typeof state !== 'object' || state === null) return null;
  const { scenarioText } = state as Partial<BroughtText>;
  return typeof scenarioText === 'string' ? scenarioText : null;
}
