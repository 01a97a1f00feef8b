import { useEffect } from 'react';

/** The screen stays lit as long as this is open, where the browser lets it; it lets go of a hidden window. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let here = true;
    let lock: WakeLockSentinel | null = null;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || lock?.released === false) return;
      lock = await navigator.wakeLock.request('screen');
      if (!here) await lock.release();
    };
    // A battery that runs low is reason enough to refuse.
    const tryIt = () => void ask().catch(() => undefined);
    tryIt();
    document.addEventListener('visibilitychange', tryIt);
    return () => {
      here = false;
      document.removeEventListener('visibilitychange', tryIt);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
