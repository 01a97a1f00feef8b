import type { PublicView } from '../../../../../room/public-view.ts';
import { Paragraphs } from '../../../../parts/paragraphs.tsx';
import type { Drawing } from '../drawing.ts';
import { drawEnding } from '../ending.tsx';
import { drawPause } from '../pause.tsx';
import { ladder, type Step } from '../step.ts';
import { lastSentences } from '../words-kept.ts';
import type { Revealed } from './of-reveal.ts';
import { Told } from './told.tsx';

type BestStep = Revealed<'best-way'>['steps'][number];

interface BestWayProps {
  readonly view: PublicView;
  readonly best: BestStep;
  readonly step: Step;
}

function BestWay({ view, best, step }: BestWayProps) {
  const { at, of } = view.part ?? { at: 0, of: 1 };
  const asked = lastSentences(best.asked, step.sentences);
  return (
    <Told title="What would have been the best way" aside={`${at + 1} of ${of}`}>
      <div className="best-way" lang={view.language}>
        {asked.length > 0 && (
          <div className="best-way__asked">
            <Paragraphs text={asked} />
          </div>
        )}
        <div className="best-way__reply spoken">
          <p className="projector__label" lang="en">
            You could say
          </p>
          {best.does !== null && <Paragraphs text={[best.does]} look="spoken__stage" />}
          <Paragraphs text={best.says} look="spoken__says" />
        </div>
      </div>
    </Told>
  );
}

const steps = [
  { speech: 7 },
  { speech: 6 },
  { speech: 5.4 },
  { speech: 5.1, sentences: 3 },
  { speech: 5.1, sentences: 1 },
  { speech: 5.1, sentences: 0 },
] as const;

/** The way that would have scored highest, one reply after another, and where it ends. */
export function drawBestWay(view: PublicView, told: Revealed<'best-way'>): Drawing {
  if (told.workingOut) return drawPause(view, 'Being worked out', null);
  const best = told.steps[view.part?.at ?? 0];
  if (best !== undefined) {
    return {
      steps: ladder(view.size, steps),
      draw: (step) => <BestWay {...{ view, best, step }} />,
    };
  }
  return told.ending === null
    ? drawPause(view, 'There is no best way here', null)
    : drawEnding(view, told.ending);
}
