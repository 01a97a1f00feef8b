import type { Meter } from '../../core/scenario/scenario.ts';

export interface MeterRowProps {
  readonly meter: Meter;
  readonly value: number;
}

/** Where a meter stands: in words first, then as a bar; the number last. */
export function MeterRow({ meter, value }: MeterRowProps) {
  const share = shareOf(meter, value);
  const words = levels[Math.min(4, Math.floor(share * 5))];
  return (
    <div className="meter">
      <p className="meter__label">
        {meter.label}: <span className="soft">{words}</span>
      </p>
      {/* The words beside it say as much, and plainer. */}
      <div className="meter__bar" aria-hidden="true">
        <span className="meter__fill" style={{ width: `${share * 100}%` }} />
      </div>
      <p className="meter__number">
        {value} of {meter.max}
      </p>
    </div>
  );
}

const levels = ['very low', 'low', 'in between', 'high', 'very high'] as const;

/** How far up its range a value stands, from 0 to 1. */
function shareOf({ min, max }: Meter, value: number): number {
  return max === min ? 1 : (value - min) / (max - min);
}
