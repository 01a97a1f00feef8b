import type { PlayableScenario } from '../../../../session/playable.ts';
import { loadConsole, loadCounting, loadProjector } from './drawings.ts';
import { loadLetters } from './load-letters.ts';

/** Asks for a scenario's text, which is kept with a session and saved with it. */
export function preloadText({ text }: Pick<PlayableScenario, 'text'>): void {
  text().catch(() => undefined);
}

/**
 * Asks at once for everything that any window of a session will need, and for the letters that it is written
 * in: the network may go at any moment.
 */
export async function preloadRoom(): Promise<void> {
  const windows = [loadProjector(), loadConsole(), loadCounting(), import('./screen-window.tsx')];
  const screens = [...windows, import('../record/record.tsx'), import('./rooms.tsx')];
  await Promise.allSettled([...screens, loadLetters()]);
}
