import { type RefObject, useEffect, useRef } from 'react';
import type { Zoom } from './use-zoom.ts';

/** How strongly one notch of a wheel, or one stretch of two fingers on a touchpad, moves the scale. */
const wheelStrength = 0.0022;

type Fingers = Map<number, { readonly x: number; readonly y: number }>;

function spread(fingers: Fingers): number {
  const [a, b] = [...fingers.values()];
  return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
}

function middleIn(frame: HTMLElement, fingers: Fingers) {
  const box = frame.getBoundingClientRect();
  const all = [...fingers.values()];
  const x = all.reduce((sum, one) => sum + one.x, 0) / all.length - box.left;
  const y = all.reduce((sum, one) => sum + one.y, 0) / all.length - box.top;
  return { x, y };
}

function onWheel(frame: HTMLElement, zoom: Zoom, event: WheelEvent): void {
  // Without the key the wheel scrolls, as it does everywhere.
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  const box = frame.getBoundingClientRect();
  const around = { x: event.clientX - box.left, y: event.clientY - box.top };
  zoom.by(Math.exp(-event.deltaY * wheelStrength), around);
}

/** Two fingers stretch the map, a mouse drags it; one finger scrolls, which browsers do by themselves. */
function onMove(frame: HTMLElement, fingers: Fingers, held: { event: PointerEvent; zoom: Zoom }) {
  const { event, zoom } = held;
  const before = fingers.get(event.pointerId);
  if (before === undefined) return;
  const apart = spread(fingers);
  fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  if (fingers.size === 2 && apart > 0) {
    zoom.by(spread(fingers) / apart, middleIn(frame, fingers));
  } else if (event.pointerType === 'mouse') {
    frame.scrollBy(before.x - event.clientX, before.y - event.clientY);
  }
}

/** Lets wheel, fingers and mouse hold the map. */
export function useHold(frame: RefObject<HTMLElement | null>, zoom: Zoom): void {
  const latest = useRef(zoom);
  useEffect(() => {
    latest.current = zoom;
  });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const fingers: Fingers = new Map();
    const listening = new AbortController();
    const { signal } = listening;
    const down = (event: PointerEvent) => {
      if (event.button === 0) fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    };
    const up = (event: PointerEvent) => void fingers.delete(event.pointerId);
    const move = (event: PointerEvent) => onMove(element, fingers, { event, zoom: latest.current });
    const wheel = (event: WheelEvent) => onWheel(element, latest.current, event);
    // Not passive: the page itself would be made larger.
    element.addEventListener('wheel', wheel, { passive: false, signal });
    element.addEventListener('pointerdown', down, { signal });
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', up, { signal });
    window.addEventListener('pointercancel', up, { signal });
    return () => listening.abort();
  }, [frame]);
}
