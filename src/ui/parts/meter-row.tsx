import { useId } from 'react';
import type { Meter } from '../../core/scenario/scenario.ts';

export interface MeterRowProps {
  readonly meter: Meter;
  readonly value: number;
}

/** Where a meter stands: in words first, then as a bar; the number last. */
export function MeterRow({ meter, value }: MeterRowProps) {
  const label = useId();
  const share = (value - meter.min) / Math.max(1, meter.max - meter.min);
  return (
    <div className="meter">
      <p className="meter__label">
        <span id={label}>{meter.label}</span> <span className="soft">{levelWords(share)}</span>
      </p>
      <meter
        className="meter__bar"
        aria-labelledby={label}
        min={meter.min}
        max={meter.max}
        value={value}
      />
      <p className="meter__number">
        {value} of {meter.max}
      </p>
    </div>
  );
}

const levels = ['very low', 'low', 'in between', 'high', 'very high'] as const;

function levelWords(share: number): string {
  return levels[Math.min(4, Math.floor(share * 5))] ?? levels[0];
}
