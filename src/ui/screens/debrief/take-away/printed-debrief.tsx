import './printed.css';
import './printed-talk.css';
import type { ReadRun } from '../../../../session/session.ts';
import { momentsOf } from '../moments/moments-of.ts';
import { turnsOf } from '../turns.ts';
import type { Reviewing } from '../use-review.ts';
import { PrintedBreaches } from './printed-breaches.tsx';
import { PrintedCriteria } from './printed-criteria.tsx';
import { PrintedHead } from './printed-head.tsx';
import { PrintedOwn } from './printed-own.tsx';
import { PrintedReach } from './printed-reach.tsx';
import { PrintedTalk } from './printed-talk.tsx';

export interface PrintedDebriefProps {
  readonly read: ReadRun;
  readonly reviewing: Reviewing;
  readonly withOwn: boolean;
}

/** The whole debrief for paper: everything that matters opened, nothing that wants to be pressed. */
export function PrintedDebrief({ read, reviewing, withOwn }: PrintedDebriefProps) {
  const review = reviewing.state === 'here' ? reviewing.review : null;
  const moments = momentsOf(read, review);
  const exact = review?.exact ?? true;
  return (
    <article className="printed" lang="en">
      <PrintedHead read={read} />
      <PrintedReach moments={moments} exact={exact} />
      <PrintedBreaches read={read} turns={turnsOf(read)} />
      <PrintedCriteria read={read} />
      <PrintedTalk read={read} moments={moments} exact={exact} />
      <PrintedOwn read={read} withOwn={withOwn} />
    </article>
  );
}
