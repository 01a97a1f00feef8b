import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How near and how far the map can be held. */
const nearest = 2;
const farthest = 0.25;
const step = 1.25;

/** Below this words can no longer be read, so the map does not open any smaller. */
const legible = 0.85;

/** The size of a sheet at its own scale, in CSS pixels. */
interface SheetSize {
  readonly width: number;
  readonly height: number;
  /** How far from its edge the first scene stands. */
  readonly startsAt: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map held nearer or farther. */
export interface Zoom {
  readonly scale: number;
  /** Makes it larger by this factor, around a point of the frame, or its middle. */
  readonly by: (factor: number, around?: Point) => void;
  readonly nearer: () => void;
  readonly farther: () => void;
  /** All of it in the frame. */
  readonly whole: () => void;
}

const within = (scale: number) => Math.min(nearest, Math.max(farthest, scale));

/** The point of the sheet that has to stay where it is in the frame while the scale changes. */
interface Kept {
  readonly sheet: Point;
  readonly frame: Point;
}

function keptAt(frame: HTMLElement, scale: number, around?: Point): Kept {
  const at = around ?? { x: frame.clientWidth / 2, y: frame.clientHeight / 2 };
  const x = (frame.scrollLeft + at.x) / scale;
  const y = (frame.scrollTop + at.y) / scale;
  return { sheet: { x, y }, frame: at };
}

function putBack(frame: HTMLElement, { sheet, frame: at }: Kept, scale: number): void {
  frame.scrollLeft = sheet.x * scale - at.x;
  frame.scrollTop = sheet.y * scale - at.y;
}

/** As large as fits beside the screen's edges, never too small to read, with the first scene in the middle. */
function openingOf(frame: HTMLElement, { width, startsAt }: SheetSize) {
  const { clientWidth } = frame;
  const scale = Math.max(legible, Math.min(1, clientWidth / width));
  return { scale, kept: { sheet: { x: startsAt, y: 0 }, frame: { x: clientWidth / 2, y: 0 } } };
}

/** Holds a scale for a frame that scrolls natively, and keeps the middle of what is seen in its place. */
export function useZoom(frame: RefObject<HTMLElement | null>, sizeOf: () => SheetSize): Zoom {
  const [scale, setScale] = useState(1);
  const now = useRef(1);
  const kept = useRef<Kept | null>(null);
  const set = (wanted: number, around?: Point) => {
    const element = frame.current;
    const next = within(wanted);
    if (element === null || next === now.current) return;
    kept.current ??= keptAt(element, now.current, around);
    now.current = next;
    setScale(next);
  };
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null || element.clientWidth === 0) return;
    const opening = openingOf(element, sizeOf());
    now.current = opening.scale;
    kept.current = opening.kept;
    setScale(opening.scale);
  }, [frame, sizeOf]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null || kept.current === null) return;
    // The sheet has its new size only once the new scale is drawn.
    if (scale !== now.current) return;
    putBack(element, kept.current, scale);
    kept.current = null;
  }, [frame, scale]);
  return {
    scale,
    by: (factor, around) => set(now.current * factor, around),
    nearer: () => set(now.current * step),
    farther: () => set(now.current / step),
    whole: () => {
      const { width, height } = sizeOf();
      const element = frame.current;
      if (element === null) return;
      set(Math.min(element.clientWidth / width, element.clientHeight / height));
    },
  };
}
