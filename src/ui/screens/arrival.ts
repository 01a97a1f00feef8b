import { createContext, type RefObject, useContext, useEffect, useRef } from 'react';

/** Whether the learner has moved from one place of the app to another since the page was opened. */
export const ArrivalContext = createContext<RefObject<boolean>>({ current: false });

/** Notices the first move, so that opening the page itself takes the focus nowhere. */
export function useMoves(): RefObject<boolean> {
  const moved = useRef(false);
  useEffect(() => {
    const notice = () => {
      moved.current = true;
    };
    window.addEventListener('hashchange', notice);
    return () => window.removeEventListener('hashchange', notice);
  }, []);
  return moved;
}

/** A ref that takes the focus when its element comes with a move to a new place. */
export function useArrival<E extends HTMLElement>(): RefObject<E | null> {
  const place = useRef<E>(null);
  const moved = useContext(ArrivalContext);
  useEffect(() => {
    if (!moved.current) return;
    window.scrollTo(0, 0);
    place.current?.focus({ preventScroll: true });
  }, [moved]);
  return place;
}
