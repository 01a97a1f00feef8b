import { useEffect, useState } from 'react';
import type { PublicView } from '../../../../room/public-view.ts';
import { clockWords, secondsLeft } from '../clock-words.ts';

type Timer = NonNullable<PublicView['timer']>;

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
