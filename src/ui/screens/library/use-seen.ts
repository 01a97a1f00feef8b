import { type RefObject, useEffect, useRef } from 'react';

/** Tells once when an element has come into view; a browser that cannot tell takes it for seen. */
export function useSeen<E extends Element>(onSeen: () => void): RefObject<E | null> {
  const place = useRef<E>(null);
  const tell = useRef(onSeen);
  useEffect(() => {
    if (place.current === null) return;
    if (typeof IntersectionObserver === 'undefined') {
      tell.current();
      return;
    }
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      tell.current();
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return place;
}
