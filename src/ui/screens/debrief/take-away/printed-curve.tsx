import { figure } from '../moments/cost-words.ts';
import type { Judgement } from '../moments/judge-reply.ts';
import type { Moment } from '../moments/moments-of.ts';
import { placeMarks } from '../moments/place-marks.ts';

export interface PrintedCurveProps {
  readonly moments: readonly Moment[];
  readonly exact: boolean;
}

/** The drawing's measure: as wide as a sheet's text in millimetres, and as high as leaves room for the table. */
const width = 170;
const height = 46;

/** The curve in black ink: the marks by their shape, and the numbers of the moments below them. */
export function PrintedCurve({ moments, exact }: PrintedCurveProps) {
  const places = placeMarks(moments).map(({ x, y }) => ({
    x: (x * width) / 100,
    y: (y * height) / 100,
  }));
  const first = moments[0]?.before ?? null;
  const last = moments.at(-1)?.after ?? null;
  const line = places.map(({ x, y }) => `${x} ${y}`).join('L');
  return (
    <svg className="printed__curve" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className="printed__under" d={`M0 ${height - 6}L${line}V${height - 6}z`} />
      <path className="printed__line" d={`M${line}`} />
      {moments.map(({ at, given }) => {
        const place = places[at + 1];
        if (place === undefined) return null;
        return (
          <g key={at} transform={`translate(${place.x} ${place.y})`}>
            <Mark judgement={given.judgement} />
            <text y={height - place.y - 1.5} textAnchor="middle">
              {at + 1}
            </text>
          </g>
        );
      })}
      {first !== null && (
        <text x="0" y={(places[0]?.y ?? 0) - 2.5}>
          {figure(first, exact)}
        </text>
      )}
      {last !== null && (
        <text x={width} y={(places.at(-1)?.y ?? 0) - 3.5} textAnchor="end">
          {figure(last, exact)}
        </text>
      )}
    </svg>
  );
}

function Mark({ judgement }: { readonly judgement: Judgement }) {
  switch (judgement) {
    case 'strong':
      return <circle r="1.9" className="printed__full" />;
    case 'fair':
      return (
        <>
          <circle r="1.9" />
          <path d="M0-1.9a1.9 1.9 0 0 1 0 3.8z" className="printed__full" />
        </>
      );
    case 'costly':
      return <path d="M0-2.7 2.7 0 0 2.7-2.7 0z" />;
    case 'breach':
      return (
        <>
          <circle r="2.6" className="printed__blank" />
          <path d="m-1.8-1.8 3.6 3.6M1.8-1.8-1.8 1.8" className="printed__cross" />
        </>
      );
    case 'step':
      return <circle r="0.9" className="printed__full" />;
  }
}
