import type { PublicView, ShownReply } from '../../../../../room/public-view.ts';
import { Paragraphs } from '../../../../parts/paragraphs.tsx';
import { type Mark, RatingMark } from '../../../../parts/rating-mark.tsx';
import { VoteLetter } from '../../../../parts/room/vote-letter.tsx';
import { amountWords } from '../../../debrief/moments/cost-words.ts';
import { costlyFrom, nearlyNothing } from '../../../debrief/moments/judge-reply.ts';
import type { Drawing } from '../drawing.ts';
import { ladder, type Step } from '../step.ts';
import { lastSentences } from '../words-kept.ts';
import type { Revealed } from './of-reveal.ts';
import { Told } from './told.tsx';

/** What a decision put out of reach, in words. */
export function costWords({
  cost,
  exact,
  workingOut,
}: Pick<Revealed<'cost'>, 'cost' | 'exact' | 'workingOut'>): string {
  if (cost === null) return workingOut ? 'Being worked out' : 'Not scored';
  return `It cost ${amountWords(cost, exact, ' of 100')}`;
}

/** The shape of a cost: a full circle, half a circle, a diamond. */
function markOf(cost: number): Mark {
  if (cost <= nearlyNothing) return 'specific';
  return cost < costlyFrom ? 'general' : 'against';
}

/** What the room said, with its letter. */
export function ReplyTold({
  reply,
}: {
  readonly reply: Pick<ShownReply, 'letter' | 'says' | 'does'>;
}) {
  const { letter, says, does } = reply;
  return (
    <div className="reply-told">
      <VoteLetter letter={letter} />
      <div className="spoken">
        {does !== null && <Paragraphs text={[does]} look="spoken__stage" />}
        <Paragraphs text={says} look="spoken__says" />
      </div>
    </div>
  );
}

interface CostProps {
  readonly view: PublicView;
  readonly told: Revealed<'cost'>;
  readonly step: Step;
}

function Cost({ view, told, step }: CostProps) {
  const { reply, asked, cost, breaches } = told;
  const before = lastSentences(asked, step.sentences);
  return (
    <Told title="What it did">
      <div className="cost-told">
        {before.length > 0 && (
          <div className="cost-told__asked" lang={view.language}>
            <Paragraphs text={before} />
          </div>
        )}
        <div lang={view.language}>
          <ReplyTold reply={reply} />
        </div>
        {breaches.length > 0 ? (
          <div className="cost-told__cost" data-breach="true">
            {breaches.map((label) => (
              <p key={label} lang={view.language}>
                <RatingMark mark="breach" words={label} />
              </p>
            ))}
          </div>
        ) : (
          <p className="cost-told__cost" data-costly={cost !== null && cost >= costlyFrom}>
            {cost !== null && <RatingMark mark={markOf(cost)} bare />}
            {costWords(told)}
          </p>
        )}
      </div>
    </Told>
  );
}

const steps = [
  { speech: 6.8 },
  { speech: 6 },
  { speech: 5.4 },
  { speech: 5.1, sentences: 2 },
  { speech: 5.1, sentences: 1 },
  { speech: 5.1, sentences: 0 },
] as const;

/** A decision, what it answered, and what it cost, or the line that it crossed. */
export function drawCost(view: PublicView, told: Revealed<'cost'>): Drawing {
  return {
    steps: ladder(view.size, steps),
    draw: (step) => <Cost {...{ view, told, step }} />,
  };
}
