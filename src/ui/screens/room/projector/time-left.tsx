import { useEffect, useState } from 'react';
import type { PublicView } from '../../../../room/public-view.ts';

type Timer = NonNullable<PublicView['timer']>;

/** Seconds left of a timer, never fewer than none. */
export function secondsLeft({ from, seconds }: Timer, now: number): number {
  const left = seconds - (now - Date.parse(from)) / 1000;
  return Math.min(seconds, Math.max(0, Math.ceil(left)));
}

/** Minutes and seconds: `4:05`. */
export function clockWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The time left, as a light that wanes and a number; it neither blinks nor rings. */
export function TimeLeft({ timer }: { readonly timer: Timer }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const beat = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(beat);
  }, []);
  const left = secondsLeft(timer, now);
  const share = left / timer.seconds;
  return (
    <p className="time-left">
      <span
        className="time-left__light"
        aria-hidden="true"
        style={{
          background: `conic-gradient(var(--spruce) ${share}turn, var(--line) ${share}turn)`,
        }}
      />
      {left === 0 ? 'Time' : clockWords(left)}
    </p>
  );
}
