import type { Place } from './place-marks.ts';

export interface ReachCurveProps {
  readonly places: readonly Place[];
  /** False while it is being worked out: the line is then only a track for the marks. */
  readonly known: boolean;
}

/** The best that was still within reach across a talk, falling where it fell. The marks say the same in words. */
export function ReachCurve({ places, known }: ReachCurveProps) {
  const last = places.at(-1);
  if (last === undefined) return null;
  const line = [...places, { x: 100, y: last.y }].map(({ x, y }) => `${x} ${y}`).join(' L');
  return (
    <svg
      className="reach-curve"
      data-known={known}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {known && <path className="reach-curve__under" d={`M0 100 L${line} L100 100z`} />}
      <path className="reach-curve__line" d={`M${line}`} />
    </svg>
  );
}
