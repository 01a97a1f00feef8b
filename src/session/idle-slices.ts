/** The longest that the page is kept waiting: half of a frame. */
const slice = 8;

/** Idle or not, work goes on after this long. */
const patience = 500;

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(() => resolve(), { timeout: patience });
    } else setTimeout(resolve, 0);
  });
}

/** To be awaited between the parts of long work: goes on at once while the slice lasts, else once the page is idle. */
export function idleSlices(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < slice) return;
    await idle();
    began = performance.now();
  };
}
