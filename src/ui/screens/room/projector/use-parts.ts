import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** How long a part stays, in milliseconds: as long as a screenful of large words takes to read aloud. */
const partStays = 14_000;

/** Which part of what does not fit is shown, and how many there are; they follow each other by themselves. */
export function useParts(
  box: RefObject<HTMLDivElement | null>,
  inParts: boolean,
  what: string,
): { readonly part: number; readonly of: number } {
  const [shown, setShown] = useState({ what, part: 0, of: 1 });
  if (shown.what !== what) setShown({ what, part: 0, of: 1 });
  // The flow is laid in columns as wide as the screen: as many as there are, so many parts.
  useLayoutEffect(() => {
    const flow = box.current?.firstElementChild;
    const wide = flow?.clientWidth ?? 0;
    const of = inParts && wide > 0 ? Math.max(1, Math.round((flow?.scrollWidth ?? 0) / wide)) : 1;
    setShown((now) => (now.of === of ? now : { ...now, of, part: Math.min(now.part, of - 1) }));
  }, [box, inParts]);
  const { of } = shown;
  useEffect(() => {
    if (of < 2) return;
    const turn = () => setShown((now) => ({ ...now, part: (now.part + 1) % now.of }));
    const timer = setInterval(turn, partStays);
    return () => clearInterval(timer);
  }, [of]);
  return { part: shown.part, of };
}
