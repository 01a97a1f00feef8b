import type { CSSProperties } from 'react';
import type { Letter } from '../../../room/public-view.ts';

/** The votes of a reply in one round; `share` is the length of the bar, 0 to 1 of the longest there can be. */
export interface VoteBar {
  readonly round: 'first' | 'second';
  readonly count: number;
  readonly share: number;
}

export interface VoteBarsProps {
  readonly letter: Letter;
  /** The first round first. */
  readonly bars: readonly VoteBar[];
}

const roundWords = { first: 'First', second: 'Then' } as const;

/** How many stood for a reply, round under round: a bar in the pattern of its letter, and the number. */
export function VoteBars({ letter, bars }: VoteBarsProps) {
  return (
    <dl className="vote-bars" data-letter={letter} data-rounds={bars.length}>
      {bars.map(({ round, count, share }) => (
        <div key={round} className="vote-bars__round" data-round={round}>
          <dt className={bars.length > 1 ? 'vote-bars__name' : 'visually-hidden'}>
            {roundWords[round]}
          </dt>
          <dd className="vote-bars__votes">
            <span
              className="vote-bars__bar"
              data-none={count === 0}
              style={{ '--share': share } as CSSProperties}
            />
            <span className="vote-bars__count">{count}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
