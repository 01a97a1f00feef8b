import { type KeyboardEvent, useState } from 'react';
import type { Letter } from '../../../../room/public-view.ts';

export interface HandCounterProps {
  readonly letter: Letter;
  readonly count: number;
  /** So many hands more, or fewer where negative. */
  readonly onBy: (by: number) => void;
}

/** What was typed as a difference; null where it is no number or changes nothing. */
function typedDifference(typed: string, count: number): number | null {
  if (!/^\d{1,3}$/.test(typed.trim())) return null;
  const by = Number(typed) - count;
  return by === 0 ? null : by;
}

/** The number itself: typed over, it counts once Enter is pressed or the field is left. */
function CountField({ letter, count, onBy }: HandCounterProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    const by = draft === null ? null : typedDifference(draft, count);
    setDraft(null);
    if (by !== null) onBy(by);
  };
  const hearKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setDraft(null);
    // Left at once, so that the keys count hands again. Leaving is what counts.
    if (event.key === 'Enter') event.currentTarget.blur();
  };
  return (
    <input
      className="counter__field"
      inputMode="numeric"
      maxLength={3}
      autoComplete="off"
      aria-label={`Hands for ${letter}`}
      value={draft ?? String(count)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={hearKey}
      onBlur={commit}
    />
  );
}

/** The hands for one reply: one fewer, the number, one more. */
export function HandCounter(props: HandCounterProps) {
  const { letter, count, onBy } = props;
  return (
    <div className="counter">
      <button
        type="button"
        aria-label={`One hand fewer for ${letter}`}
        // Not disabled: at nought the focus would be lost.
        aria-disabled={count === 0}
        onClick={() => count > 0 && onBy(-1)}
      >
        −
      </button>
      <CountField {...props} />
      <button type="button" aria-label={`One hand more for ${letter}`} onClick={() => onBy(1)}>
        +
      </button>
    </div>
  );
}
