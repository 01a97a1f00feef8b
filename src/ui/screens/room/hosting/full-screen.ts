/** What some browsers have and no standard type tells of: keys that full screen would take for itself. */
interface KeyboardLock {
  readonly keyboard?: { lock(keys: readonly string[]): Promise<void> };
}

/** Fills the wall with this window; the browser may refuse, and F11 does the same. */
export async function fillScreen(): Promise<void> {
  if (document.fullscreenElement !== null) return;
  try {
    await document.documentElement.requestFullscreen();
    // A clicker's Escape would end it; held down, the key still does.
    await (navigator as KeyboardLock).keyboard?.lock(['Escape']);
  } catch {
    // Nothing is lost: the browser's own key is named beside the button.
  }
}

/** Fills the wall, or gives it free again. */
export function turnFullScreen(): void {
  if (document.fullscreenElement === null) void fillScreen();
  else document.exitFullscreen().catch(() => undefined);
}
