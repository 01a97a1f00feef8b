import './moments.css';
import { useState } from 'react';
import type { ReadRun } from '../../../../session/session.ts';
import type { Reviewing } from '../use-review.ts';
import { hardestMoment, momentsOf, turningPoint } from './moments-of.ts';
import { OpenedMoment } from './opened-moment.tsx';
import { usePatience } from './use-patience.ts';
import { Walk } from './walk.tsx';

export interface MomentsProps {
  readonly read: ReadRun;
  readonly reviewing: Reviewing;
}

const pendingWords: Record<Reviewing['state'], string | null> = {
  waiting: 'what each reply cost is being worked out',
  here: null,
  failed: 'what each reply cost could not be worked out',
};

/** The heart of the debrief: the talk as a line that can be walked, with one moment open. */
export function Moments({ read, reviewing }: MomentsProps) {
  const review = reviewing.state === 'here' ? reviewing.review : null;
  const moments = momentsOf(read, review);
  const settled = usePatience(reviewing.state !== 'waiting');
  const [chosen, setChosen] = useState<{ at: number; stepped: boolean } | null>(null);
  const turned = turningPoint(moments);
  // Opened once and then left alone: what the learner reads is not taken away when the costs come.
  const first = settled ? (turned ?? hardestMoment(moments)) : null;
  if (chosen === null && first !== null) setChosen({ at: first.at, stepped: false });
  const open = chosen === null ? undefined : moments[chosen.at];
  if (moments.length === 0) return null;
  const exact = review?.exact ?? true;
  return (
    <section className="moments" aria-labelledby="moments">
      <h2 id="moments" className="visually-hidden">
        Moment by moment
      </h2>
      <Walk
        {...{ moments, exact, pending: pendingWords[reviewing.state] }}
        at={open?.at ?? null}
        onWalk={(at) => setChosen({ at, stepped: false })}
      />
      <div className="moments__open">
        {open !== undefined && (
          <OpenedMoment
            key={open.at}
            {...{ read, exact, moment: open, of: moments.length, turned: open === turned }}
            stepped={chosen?.stepped ?? false}
            onStep={(at) => setChosen({ at, stepped: true })}
          />
        )}
      </div>
    </section>
  );
}
