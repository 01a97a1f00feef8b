import { useMemo } from 'react';
import type { ReadShared } from '../../../session/coming-back.ts';
import type { SharedFile } from '../../../session/shared-run.ts';
import { Notice } from '../../parts/notice.tsx';
import { counted } from '../counted.ts';
import { Breaches } from '../debrief/breaches.tsx';
import { Criteria } from '../debrief/criteria.tsx';
import { HowItEnded } from '../debrief/how-it-ended.tsx';
import { Moments } from '../debrief/moments/moments.tsx';
import { turnsOf } from '../debrief/turns.ts';
import { useReview } from '../debrief/use-review.ts';
import { WholeTalk } from '../debrief/whole-talk.tsx';
import { EdgeLinks } from '../edge-links.tsx';
import { Screen } from '../screen.tsx';
import { FromHere } from './from-here.tsx';
import { Passed } from './passed.tsx';

export interface ReplayedProps {
  readonly file: SharedFile;
  readonly shared: Extract<ReadShared, { ok: true }>;
}

/** Somebody's talk, read as one's own would be, with nothing in it that could be changed. */
export function Replayed({ file, shared }: ReplayedProps) {
  const { read } = shared;
  const { scenario } = read.playable;
  const reviewing = useReview(read);
  const turns = useMemo(() => turnsOf(read), [read]);
  const { ending, decisions } = read.score;
  return (
    <Screen
      name={`Passed on: ${scenario.title}`}
      title={scenario.title}
      actions={<EdgeLinks to={['library', 'past']} />}
    >
      <div className="page debrief replay stack stack--wide">
        <Passed read={read} />
        <Changed shared={shared} />
        <Moments read={read} reviewing={reviewing} />
        {ending !== null && (
          <section className="stack" aria-labelledby="ended">
            <h2 id="ended">
              How it ended: <span lang={scenario.language}>{ending.ending.title}</span>
            </h2>
            <HowItEnded read={read} />
          </section>
        )}
        <Breaches read={read} turns={turns} />
        {decisions.length > 0 && (
          <section aria-labelledby="criteria">
            <h2 id="criteria">What this conversation called for</h2>
            <Criteria read={read} turns={turns} />
          </section>
        )}
        <FromHere file={file} shared={shared} />
        <section className="stack" aria-labelledby="talk">
          <h2 id="talk">The whole conversation</h2>
          <WholeTalk read={read} turns={turns} />
        </section>
      </div>
    </Screen>
  );
}

/** What to know where the scenario is no longer the one that was played. */
function Changed({ shared: { sameText, kept, of } }: Pick<ReplayedProps, 'shared'>) {
  if (sameText) return null;
  return (
    <Notice>
      {kept < of
        ? `This scenario has been changed since: only the first ${kept} of ${counted(of, 'reply', 'replies')} can still be played.`
        : 'This scenario has been changed since. You see the same replies in it as it is now; what they come to may differ.'}
    </Notice>
  );
}
