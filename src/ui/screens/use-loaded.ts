import { useEffect, useState } from 'react';

/** Something that is on its way, here, or could not be had because of a fault of ours. */
export type Loaded<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly fault: unknown };

const waiting = { state: 'waiting' } as const;

/**
 * Loads something again whenever `key` changes; what comes late for an older key is dropped.
 * `load` is read at that moment, so it need not be stable.
 */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<{ key: string; what: Loaded<T> }>({ key, what: waiting });
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setLoaded({ key, what: { state: 'here', value } }),
      (fault: unknown) => wanted && setLoaded({ key, what: { state: 'failed', fault } }),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  if (loaded.key !== key) return waiting;
  // A fault of ours belongs to the boundary, which says what is safe.
  if (loaded.what.state === 'failed') throw loaded.what.fault;
  return loaded.what;
}
