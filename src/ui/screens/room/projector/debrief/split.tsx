import type { PublicView, ToldVote } from '../../../../../room/public-view.ts';
import { Paragraphs } from '../../../../parts/paragraphs.tsx';
import type { Drawing } from '../drawing.ts';
import { drawPause } from '../pause.tsx';
import { ReplyCards } from '../reply-cards.tsx';
import { ladder, type Step } from '../step.ts';
import { lastSentences } from '../words-kept.ts';
import type { Revealed } from './of-reveal.ts';
import { Told } from './told.tsx';

interface VoteTold {
  readonly title: string;
  readonly aside: string | null;
  readonly vote: ToldVote;
}

function shareWords(share: number): string {
  const percent = Math.round(share * 100);
  return percent === 0 ? 'Nobody moved' : `${percent}% of you moved`;
}

/** A moment where only one round is meant shows that round alone. */
function onlyRound({ asked, replies }: ToldVote, round: 'first' | 'second'): ToldVote {
  const other = round === 'first' ? 'second' : 'first';
  return { asked, replies: replies.map((reply) => ({ ...reply, [other]: null })) };
}

function votesTold({ even, shift }: Revealed<'split'>): readonly VoteTold[] {
  const told: VoteTold[] = [];
  if (even !== null) {
    const title = 'Where you were most divided';
    told.push({ title, aside: null, vote: onlyRound(even, even.round) });
  }
  if (shift !== null) {
    const title = 'Where talking changed most';
    told.push({ title, aside: shareWords(shift.share), vote: shift });
  }
  return told;
}

interface SplitProps {
  readonly told: VoteTold;
  readonly language: string;
  readonly step: Step;
}

function Split({ told: { title, aside, vote }, language, step }: SplitProps) {
  return (
    <Told title={title} aside={aside ?? undefined}>
      <div className="told__vote" lang={language}>
        <div className="spoken">
          <Paragraphs text={lastSentences(vote.asked, step.sentences)} look="spoken__says" />
        </div>
        <ReplyCards replies={vote.replies} />
      </div>
    </Told>
  );
}

const steps = [
  { speech: 5.6 },
  { speech: 5.1 },
  { speech: 5.1, sentences: 3 },
  { speech: 5.1, sentences: 2 },
  { speech: 5.1, sentences: 1 },
  { speech: 5.1, sentences: 1, tight: true },
  { sentences: 0 },
  { sentences: 0, tight: true },
] as const;

/** Where the room split most evenly, then where most of it moved between the two votes. */
export function drawSplit(view: PublicView, revealed: Revealed<'split'>): Drawing {
  const told = votesTold(revealed)[view.part?.at ?? 0];
  if (told === undefined) return drawPause(view, 'No vote to look back at', null);
  return {
    steps: ladder(view.size, steps),
    draw: (step) => <Split told={told} language={view.language} step={step} />,
  };
}
