import { useEffect, useId, useRef } from 'react';
import type { ReadRun } from '../../../../session/session.ts';
import { Button } from '../../../parts/button.tsx';
import { FeedbackNote } from '../../../parts/feedback-note.tsx';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { PortraitPicture } from '../../../parts/portrait-picture.tsx';
import { SaidLines } from '../said-lines.tsx';
import { lookAfter } from '../turns.ts';
import { costWords, judgementWords } from './cost-words.ts';
import { MomentMark } from './moment-mark.tsx';
import type { Moment } from './moments-of.ts';
import { OtherWays } from './other-ways.tsx';
import { OutOfReach } from './out-of-reach.tsx';
import { TheirThoughts } from './their-thoughts.tsx';
import { TryMomentAgain } from './try-moment-again.tsx';

export interface OpenedMomentProps {
  readonly read: ReadRun;
  readonly moment: Moment;
  readonly of: number;
  readonly exact: boolean;
  readonly turned: boolean;
  /** Whether the learner came here by a step, and so wants to be at its head. */
  readonly stepped: boolean;
  readonly onStep: (at: number) => void;
}

/** One moment: what they said, what you said, why it mattered, and the other ways with their cost. */
export function OpenedMoment(props: OpenedMomentProps) {
  const { read, moment, exact } = props;
  const heading = useId();
  const { language } = read.playable.scenario;
  return (
    <section className="moment" aria-labelledby={heading}>
      <MomentHead {...props} id={heading} />
      <div className="moment__sides">
        <div className="moment__said" lang={language}>
          <Face read={read} moment={moment} />
          <div className="turn">
            <SaidLines playable={read.playable} lines={moment.lines} />
            <YourReply moment={moment} />
            <OutOfReach moment={moment} exact={exact} />
          </div>
        </div>
        <div className="moment__ways">
          <OtherWays replies={moment.others} exact={exact} language={language} />
          <div className="row">
            <TryMomentAgain read={read} at={moment.at} />
            <TheirThoughts read={read} moment={moment} />
          </div>
        </div>
      </div>
    </section>
  );
}

function MomentHead({
  moment,
  of,
  exact,
  turned,
  stepped,
  onStep,
  id,
}: OpenedMomentProps & { readonly id: string }) {
  const head = useRef<HTMLHeadingElement>(null);
  const { at, given } = moment;
  useEffect(() => {
    if (stepped) head.current?.focus();
  }, [stepped]);
  const cost = costWords(given, exact);
  return (
    <header className="moment__head">
      <h3 id={id} ref={head} tabIndex={-1} className="moment__title">
        <span className="soft">
          Moment {at + 1} of {of}
        </span>{' '}
        <span className="moment__judged" data-judgement={given.judgement}>
          <MomentMark judgement={given.judgement} />
          {given.judgement === 'breach' ? cost : judgementWords(given)}
        </span>{' '}
        {given.judgement !== 'breach' && cost !== null && <span className="soft">{cost}</span>}{' '}
        {turned && <span className="soft">the moment it turned</span>}
      </h3>
      <div className="moment__steps">
        <Button look="link" disabled={at === 0} onClick={() => onStep(at - 1)}>
          Moment before
        </Button>
        <Button look="link" disabled={at === of - 1} onClick={() => onStep(at + 1)}>
          Next moment
        </Button>
      </div>
    </header>
  );
}

function Face({ read, moment }: Pick<OpenedMomentProps, 'read' | 'moment'>) {
  const look = lookAfter(moment.lines);
  if (look === null) return <div />;
  const src = read.playable.faceOf(look.person, look);
  return <PortraitPicture src={src} name="" feeling={look.feeling} decorative />;
}

function YourReply({ moment: { given } }: Pick<OpenedMomentProps, 'moment'>) {
  const { choice } = given;
  return (
    <div className="moment__yours">
      <p className="turn__who" lang="en">
        You
      </p>
      {choice.does !== null && <Paragraphs text={[choice.does]} look="turn__does" />}
      <Paragraphs text={choice.says} look="turn__you" />
      <FeedbackNote feedback={choice.feedback} />
    </div>
  );
}
