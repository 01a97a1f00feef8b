import type { ConsoleView } from '../../../../room/console-view.ts';
import { clockWords, secondsBetween, secondsLeft } from '../clock-words.ts';
import { useTick } from './use-tick.ts';

export interface TimesProps {
  readonly view: ConsoleView;
  readonly now: () => string;
}

function Time({ name, seconds }: { readonly name: string; readonly seconds: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{clockWords(seconds)}</dd>
    </div>
  );
}

/** How long it has been: in all, at this moment, at this step of it; and what is left on the timer. */
export function Times({ view: { since, screen }, now }: TimesProps) {
  const at = useTick(now);
  const { timer } = screen;
  const left = timer && secondsLeft(timer, Date.parse(at));
  return (
    <dl className="times">
      <Time name="In all" seconds={secondsBetween(since.session, at)} />
      <Time name="Moment" seconds={secondsBetween(since.moment, at)} />
      <Time name="Step" seconds={secondsBetween(since.phase, at)} />
      {left !== null && <Time name="Timer" seconds={left} />}
    </dl>
  );
}
