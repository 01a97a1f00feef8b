import { type RefObject, useEffect, useRef } from 'react';

/** Whether nobody holds the focus: a button that is gone has let go of it. */
function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}

/** The last thing that had the focus, whether or not it is still there. */
function useLastFocused(): RefObject<Element | null> {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return last;
}

/**
 * Where a step has gone together with its button, or something else is going on (`name`) and nobody has the
 * focus, it comes to a place that stays. Who let go of the focus by themselves is left alone.
 */
export function useFocusKept(name: string, place: RefObject<HTMLElement | null>): void {
  const focused = useLastFocused();
  const last = useRef(name);
  // After every drawing: what has the focus may go with any of them.
  useEffect(() => {
    const isNew = last.current !== name;
    last.current = name;
    const isGone = focused.current?.isConnected === false;
    if ((isNew || isGone) && isFocusLost()) place.current?.focus({ preventScroll: true });
  });
}
