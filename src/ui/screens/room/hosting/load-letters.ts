/**
 * Asks at once for the letters that a session is written in: a window that first needs one of them later
 * would ask a network that may be gone by then. Each window has its own.
 */
export async function loadLetters(): Promise<void> {
  await Promise.allSettled([...(document.fonts ?? [])].map((font) => font.load()));
}
