import { loadConsole, loadCounting } from './console-drawn.ts';
import { loadLetters } from './load-letters.ts';
import { loadProjector } from './projector-drawn.ts';

/**
 * Asks at once for everything that any window of a session will need, and for the letters that it is written
 * in: the network may go at any moment.
 */
export async function preloadRoom(): Promise<void> {
  const windows = [loadProjector(), loadConsole(), loadCounting(), import('./screen-window.tsx')];
  const screens = [...windows, import('../record/record.tsx'), import('./rooms.tsx')];
  await Promise.allSettled([...screens, loadLetters()]);
}
