import type { ReactNode } from 'react';
import type { SavedRun } from '../../session/saved-run.ts';
import { buttonClass } from '../parts/button-class.ts';
import { leftOff, stoppedAfter } from './left-off.ts';
import { hrefOf, toDebrief, toRun } from './routes.ts';
import { saidWhen } from './said-when.ts';
import { useSession } from './session-context.ts';
import { useLoaded } from './use-loaded.ts';

export interface RunLineProps {
  readonly run: SavedRun;
  /** The scenario's title, where it is not plain from the page. */
  readonly title?: string;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** One kept talk: when, in which mode, how far it came, and the ways on. */
export function RunLine({ run, title, children }: RunLineProps) {
  const session = useSession();
  const read = useLoaded(`${run.runId} ${run.changedAt}`, () =>
    session.readRun(run.runId).catch(() => null),
  );
  const known = read.state === 'here' ? read.value : null;
  const when = saidWhen(run.changedAt);
  const which = <span className="visually-hidden">: {title ?? when}</span>;
  return (
    <article className="run-line">
      <div>
        {title !== undefined && <h2 className="run-line__title">{title}</h2>}
        <p>{known === null ? stoppedAfter(run) : leftOff(known)}</p>
        <p className="soft small">
          {when} · {run.mode === 'practice' ? 'practice' : 'straight through'}
        </p>
      </div>
      <div className="row">
        {known?.score.complete === false && (
          <a className={buttonClass('quiet')} href={hrefOf(toRun(run.runId))}>
            Continue{which}
          </a>
        )}
        <a className={buttonClass('link')} href={hrefOf(toDebrief(run.runId))}>
          Look back{which}
        </a>
        {children}
      </div>
    </article>
  );
}
