import { counted } from '../../counted.ts';
import { figure } from './cost-words.ts';
import type { Moment } from './moments-of.ts';

export interface OutOfReachProps {
  readonly moment: Moment;
  readonly exact: boolean;
}

/** What was out of reach from a moment on, and what was not: after a bad slip the next reply costs nothing. */
export function OutOfReach({ moment: { closed, after }, exact }: OutOfReachProps) {
  if (after === null && closed.length === 0) return null;
  return (
    <div className="moment__reach soft small" lang="en">
      {after !== null && <p>Still within reach after it: {figure(after, exact)}.</p>}
      {closed.length > 0 && (
        <p>
          After this, {endingsNamed(closed)} {closed.length === 1 ? 'was' : 'were'} out of reach.
        </p>
      )}
    </div>
  );
}

/** The last decision closes every ending but one, so only a few are named. */
const namedAtMost = 3;

function endingsNamed(titles: readonly string[]): string {
  const few = titles.length > namedAtMost ? titles.slice(0, namedAtMost - 1) : titles;
  const left = titles.length - few.length;
  const names = few.map((title) => `“${title}”`);
  const all = left === 0 ? names : [...names, counted(left, 'other ending')];
  return new Intl.ListFormat('en').format(all);
}
