import { type Dispatch, useEffect, useRef } from 'react';
import type { ReadRun } from '../../../../session/session.ts';
import {
  answerShown,
  type TryAgain,
  type TryEvent,
  type TryMoment,
} from '../../../../session/try-again.ts';
import { Button } from '../../../parts/button.tsx';
import { ReplyList } from '../../../parts/reply-list.tsx';
import { FoundAnswer } from './found-answer.tsx';
import { Hint } from './hint.tsx';
import { LastTry } from './last-try.tsx';
import { WhatWasSaid } from './what-was-said.tsx';

export interface TriedMomentProps {
  readonly read: ReadRun;
  readonly state: TryAgain;
  readonly moment: TryMoment;
  readonly exact: boolean;
  readonly send: Dispatch<TryEvent>;
  /** Whether the learner came here from another moment, and so is taken to its head. */
  readonly arriving: boolean;
}

/** One moment to try again: what they said, what you said, and every other reply as a chance. */
export function TriedMoment(props: TriedMomentProps) {
  const { read, state, moment, arriving } = props;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arriving) head.current?.focus();
  }, [arriving]);
  return (
    <div className="moment">
      <h3 ref={head} tabIndex={-1} className="moment__title">
        {state.at + 1} of {state.moments.length}{' '}
        <span className="soft">moment {moment.at + 1} of the conversation</span>
      </h3>
      <div className="moment__sides">
        <WhatWasSaid read={read} moment={moment} />
        <div className="moment__ways">
          {answerShown(state) === null ? <StillOpen {...props} /> : <Answered {...props} />}
        </div>
      </div>
    </div>
  );
}

function StillOpen({ read, state, moment, exact, send }: TriedMomentProps) {
  const { rubric, language } = read.playable.scenario;
  const out = [moment.given.choice.id, ...state.tried];
  const left = moment.offered.map(({ choice }) => choice).filter(({ id }) => !out.includes(id));
  return (
    <>
      <LastTry {...{ state, moment, exact, language }} />
      <h4>{state.tried.length === 0 ? 'What else could you say?' : 'What else?'}</h4>
      <div lang={language}>
        <ReplyList
          replies={left}
          label="What else could you say?"
          shortcuts={false}
          onReply={(choice) => send({ type: 'learner.tried', choice })}
        />
      </div>
      <Hint asked={state.hinted} moment={moment} rubric={rubric} />
      <div className="row">
        {!state.hinted && <Button onClick={() => send({ type: 'hint.asked' })}>A hint</Button>}
        <Button onClick={() => send({ type: 'answer.asked' })}>Show me</Button>
        <Button look="link" onClick={() => send({ type: 'moment.skipped' })}>
          Skip this one
        </Button>
      </div>
    </>
  );
}

function Answered({ read, state, moment, exact, send }: TriedMomentProps) {
  const { language } = read.playable.scenario;
  const last = state.at === state.moments.length - 1;
  return (
    <>
      <FoundAnswer {...{ state, moment, exact, language }} />
      <div className="row">
        <Button look="primary" onClick={() => send({ type: 'learner.went-on' })}>
          {last ? 'That was the last one' : 'The next one'}
        </Button>
      </div>
    </>
  );
}
