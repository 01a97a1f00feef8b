import type { ConsoleReply } from '../../../../room/console-view.ts';

export interface BothVotesProps {
  readonly reply: ConsoleReply;
  /** The most that any reply has in either vote, so that the bars compare. */
  readonly most: number;
}

function Bar(props: { readonly name: string; readonly count: number; readonly most: number }) {
  const { name, count, most } = props;
  return (
    <div className="both-votes__row">
      <dt>{name}</dt>
      <dd>
        <span
          className="both-votes__bar"
          data-none={count === 0}
          style={{ inlineSize: `${(100 * count) / Math.max(1, most)}%` }}
          aria-hidden="true"
        />
        {count}
      </dd>
    </div>
  );
}

/** A reply's count in the first and the second vote, one above the other. */
export function BothVotes({ reply: { first, second }, most }: BothVotesProps) {
  if (first === null && second === null) return null;
  return (
    <dl className="both-votes">
      {first !== null && <Bar name="First" count={first} most={most} />}
      {second !== null && <Bar name="Second" count={second} most={most} />}
    </dl>
  );
}
