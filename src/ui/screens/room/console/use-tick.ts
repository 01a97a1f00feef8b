import { useEffect, useState } from 'react';

/** The time now, anew each second. */
export function useTick(now: () => string): string {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), 1000);
    return () => clearInterval(timer);
  }, [now]);
  return at;
}
