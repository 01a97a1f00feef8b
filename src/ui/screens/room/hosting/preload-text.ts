import type { PlayableScenario } from '../../../../session/playable.ts';

/** Asks for a scenario's text, which is kept with a session and saved with it. */
export function preloadText({ text }: Pick<PlayableScenario, 'text'>): void {
  text().catch(() => undefined);
}
