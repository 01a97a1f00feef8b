import { loadConsole, loadProjector } from './drawings.ts';

/**
 * Asks at once for everything that any window of a session will need, and for the letters that it is written
 * in: the network may go at any moment.
 */
export async function preloadRoom(): Promise<void> {
  const fonts = [...(document.fonts ?? [])].map((font) => font.load());
  const screens = [loadProjector(), loadConsole(), import('./screen-window.tsx')];
  await Promise.allSettled([...screens, ...fonts]);
}
