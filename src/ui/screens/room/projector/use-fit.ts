import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** How something was made to fit. */
export interface Fit {
  readonly box: RefObject<HTMLDivElement | null>;
  /** The place of the step in use. */
  readonly at: number;
  /** Whether not even the last step fits, so that it is shown in parts. */
  readonly inParts: boolean;
}

function overflows(box: HTMLElement | null): boolean {
  if (box === null) return false;
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}

/** Counts up when the room for things, or the width of letters, has changed. */
function useEdition(box: RefObject<HTMLDivElement | null>): string {
  const [size, setSize] = useState('');
  const [fonts, setFonts] = useState(0);
  useEffect(() => {
    const { current } = box;
    if (current === null || typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(() =>
      setSize(`${current.clientWidth}x${current.clientHeight}`),
    );
    watch.observe(current);
    return () => watch.disconnect();
  }, [box]);
  useEffect(() => {
    // Not every place that draws a page has fonts to wait for.
    const faces = document.fonts as FontFaceSet | undefined;
    const count = () => setFonts((n) => n + 1);
    faces?.addEventListener('loadingdone', count);
    return () => faces?.removeEventListener('loadingdone', count);
  }, []);
  return `${size} ${fonts}`;
}

/**
 * Tries one step after another until nothing overflows, before anything is seen. `what` names the content:
 * another content begins again at the first step.
 */
export function useFit(steps: number, what: string): Fit {
  const box = useRef<HTMLDivElement>(null);
  const key = `${useEdition(box)} ${what}`;
  const [fit, setFit] = useState({ key, at: 0 });
  if (fit.key !== key) setFit({ key, at: 0 });
  useLayoutEffect(() => {
    if (fit.key === key && fit.at < steps && overflows(box.current)) {
      setFit({ key, at: fit.at + 1 });
    }
  }, [fit, key, steps]);
  return { box, at: Math.min(fit.at, steps - 1), inParts: fit.at >= steps };
}
