import type { PublicView, ShownEnding } from '../../../../room/public-view.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { outcomeWords } from '../../outcome-words.ts';
import type { Drawing } from './drawing.ts';
import { PersonSeen, personSeen } from './person-seen.tsx';
import { ladder } from './step.ts';

function Ended({ view, ending }: { readonly view: PublicView; readonly ending: ShownEnding }) {
  return (
    <div className="talk">
      <PersonSeen person={personSeen(view)} />
      <div className="talk__words ended">
        <h1 className="ended__title" lang={view.language}>
          {ending.title}
        </h1>
        <p className="ended__outcome">{outcomeWords[ending.outcome]}</p>
        <div className="ended__epilogue" lang={view.language}>
          <Paragraphs text={ending.epilogue} />
        </div>
      </div>
    </div>
  );
}

const steps = [
  { speech: 5.4 },
  { speech: 5.1 },
  { speech: 5.1, person: 'middle' },
  { speech: 5.1, person: 'small' },
  { speech: 5.1, person: 'none' },
] as const;

/** How the talk ended, and what came after. */
export function drawEnding(view: PublicView, ending: ShownEnding): Drawing {
  return { steps: ladder(view.size, steps), draw: () => <Ended view={view} ending={ending} /> };
}
