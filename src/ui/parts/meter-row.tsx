import { useId } from 'react';
import type { Meter } from '../../core/scenario/scenario.ts';

export interface MeterRowProps {
  readonly meter: Meter;
  readonly value: number;
}

/** Where a meter stands: in words first, then as a bar; the number last. */
export function MeterRow({ meter, value }: MeterRowProps) {
  const label = useId();
  const share = shareOf(meter, value);
  const words = levels[Math.min(4, Math.floor(share * 5))];
  return (
    <div className="meter">
      <p className="meter__label">
        <span id={label}>{meter.label}</span> <span className="soft">{words}</span>
      </p>
      <div
        className="meter__bar"
        role="meter"
        aria-labelledby={label}
        aria-valuemin={meter.min}
        aria-valuemax={meter.max}
        aria-valuenow={value}
        aria-valuetext={`${words}, ${value} of ${meter.max}`}
      >
        <span className="meter__fill" style={{ width: `${share * 100}%` }} />
      </div>
      <p className="meter__number" aria-hidden="true">
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
