/** Which of a learner's marks in a criterion. */
export type MarkKind = 'first' | 'best' | 'latest';

export interface MarkShapeProps {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
}

/** An open circle, a full one, or an upright bar: told apart by shape, wherever they lie over each other. */
export function MarkShape({ kind, x, y }: MarkShapeProps) {
  switch (kind) {
    case 'first':
      return <circle className="progress__first" cx={x} cy={y} r={7} />;
    case 'best':
      return <circle className="progress__best" cx={x} cy={y} r={4.5} />;
    case 'latest':
      return <path className="progress__latest" d={`M${x} ${y - 12}v24`} />;
  }
}

/** What the shapes mean, and the line that they stand on. */
export function MarkLegend({ against }: { readonly against: boolean }) {
  return (
    <div className="progress__legend soft small">
      <p className="row">
        {(['first', 'best', 'latest'] as const).map((kind) => (
          <span key={kind} className="progress__key">
            <svg viewBox="0 0 26 26" aria-hidden="true">
              <MarkShape kind={kind} x={13} y={13} />
            </svg>
            {kind}
          </span>
        ))}
      </p>
      <p>
        {against ? 'Each line runs from against, over missed' : 'Each line runs from missed'} and
        general, to specific: words that fit no one else.
      </p>
    </div>
  );
}
