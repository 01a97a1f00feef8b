import '../moments/moments.css';
import './try-again.css';
import { useMemo, useReducer, useState } from 'react';
import type { ReadRun } from '../../../../session/session.ts';
import {
  afterTry,
  beginTrying,
  momentsToTry,
  momentTried,
  type TryMoment,
} from '../../../../session/try-again.ts';
import { Button } from '../../../parts/button.tsx';
import type { Reviewing } from '../use-review.ts';
import { AllThrough } from './all-through.tsx';
import { TriedMoment } from './tried-moment.tsx';

export interface TryAgainProps {
  readonly read: ReadRun;
  readonly reviewing: Reviewing;
}

/** Back to the costliest replies of a run, one at a time, until one is found that leaves more open. */
export default function TryAgain({ read, reviewing }: TryAgainProps) {
  if (reviewing.state === 'waiting') {
    return <p className="soft">What each reply cost is being worked out. This comes with it.</p>;
  }
  if (reviewing.state === 'failed') {
    return <p className="soft">What each reply cost could not be worked out this time.</p>;
  }
  return <Trying read={read} review={reviewing.review} />;
}

function Trying({ read, review }: { readonly read: ReadRun } & Pick<Here, 'review'>) {
  const { scenario } = read.playable;
  const moments = useMemo(() => momentsToTry(review, scenario), [review, scenario]);
  const [round, setRound] = useState(0);
  if (moments.length === 0) {
    return (
      <p>
        Nothing to try again: each of your replies was as good as any other that was open, or
        nearly.
      </p>
    );
  }
  return (
    <OneRound
      key={round}
      {...{ read, moments, exact: review.exact, again: round > 0 }}
      onAgain={() => setRound(round + 1)}
    />
  );
}

type Here = Extract<Reviewing, { state: 'here' }>;

interface OneRoundProps {
  readonly read: ReadRun;
  readonly moments: readonly TryMoment[];
  readonly exact: boolean;
  /** Whether the learner asked for one more round, and so is taken to its first moment. */
  readonly again: boolean;
  readonly onAgain: () => void;
}

function OneRound({ read, moments, exact, again, onAgain }: OneRoundProps) {
  const [state, send] = useReducer(afterTry, moments, beginTrying);
  const moment = momentTried(state);
  if (moment === null) {
    return (
      <AllThrough state={state}>
        <Button onClick={onAgain}>Once more from the first</Button>
      </AllThrough>
    );
  }
  return (
    <TriedMoment
      key={state.at}
      {...{ read, state, moment, exact, send, arriving: again || state.at > 0 }}
    />
  );
}
