/** Whether the device asks that nothing moves; where it cannot be asked, nothing does. */
export function isMotionReduced(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
}
