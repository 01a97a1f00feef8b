import { useEffect, useRef } from 'react';

/** Calls back at the first key, click or tap anywhere, while `listening`. */
export function useAnyKey(listening: boolean, onAny: () => void): void {
  const call = useRef(onAny);
  useEffect(() => {
    call.current = onAny;
  });
  useEffect(() => {
    if (!listening) return;
    const any = () => call.current();
    window.addEventListener('keydown', any);
    window.addEventListener('pointerdown', any);
    return () => {
      window.removeEventListener('keydown', any);
      window.removeEventListener('pointerdown', any);
    };
  }, [listening]);
}
