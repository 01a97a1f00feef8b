import { useEffect, useState } from 'react';

/** Long enough for an analysis that is nearly there, too short to be felt as waiting. */
const patience = 700;

/** True once something is there, or has been waited for long enough. */
export function usePatience(there: boolean): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return there || over;
}
