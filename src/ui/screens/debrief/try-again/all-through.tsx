import { type ReactNode, useEffect, useRef } from 'react';
import type { TryAgain } from '../../../../session/try-again.ts';

export interface AllThroughProps {
  readonly state: TryAgain;
  /** The ways on from here. */
  readonly children: ReactNode;
}

/** What came of trying again, without praise that counts. */
export function AllThrough({ state: { outcomes }, children }: AllThroughProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const found = outcomes.filter((outcome) => outcome === 'found').length;
  return (
    <div className="stack">
      <h3 ref={head} tabIndex={-1}>
        {foundWords(found, outcomes.length)}
      </h3>
      <p className="soft">
        {found === 0
          ? 'Reading them slowly is a way of learning too. They will still be here another day.'
          : 'Say the ones that you found out loud once. That is when they become yours.'}
      </p>
      <div className="row">{children}</div>
    </div>
  );
}

function foundWords(found: number, of: number): string {
  if (found === of) return of === 1 ? 'You found it.' : `You found all ${of}.`;
  if (found === 0) return 'That was all of them.';
  return `You found ${found} of ${of}.`;
}
