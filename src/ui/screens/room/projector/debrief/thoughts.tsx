import { type Thought, thoughtsToTell } from '../../../../../room/parts-shown.ts';
import type { PublicView } from '../../../../../room/public-view.ts';
import { Paragraphs } from '../../../../parts/paragraphs.tsx';
import type { Drawing } from '../drawing.ts';
import { drawPause } from '../pause.tsx';
import { PersonSeen } from '../person-seen.tsx';
import { ladder, type Step } from '../step.ts';
import { ReplyTold } from './cost.tsx';
import type { Revealed } from './of-reveal.ts';
import { Told } from './told.tsx';

function Thinks({ label, thinks }: { readonly label: string; readonly thinks: readonly string[] }) {
  return (
    <div className="thought">
      <p className="thought__label">{label}</p>
      <Paragraphs text={thinks} look="thought__words" />
    </div>
  );
}

function ThoughtTold({ thought }: { readonly thought: Thought }) {
  switch (thought.kind) {
    case 'line': {
      const { who, says, stage, thinks } = thought.line;
      return (
        <>
          <div className="thought__aloud">
            <Paragraphs text={says.length > 0 ? says : stage} look="spoken__says" />
          </div>
          <Thinks label={`${who ?? 'They'} did not say`} thinks={thinks} />
        </>
      );
    }
    case 'heard':
      return (
        <>
          <ReplyTold reply={thought.heard.reply} />
          <Thinks label={`What ${thought.heard.by ?? 'they'} heard`} thinks={thought.heard.hears} />
        </>
      );
    case 'guess': {
      const { ask, answer, because } = thought.guess;
      const words = because === null ? [answer] : [answer, because];
      return <Thinks label={ask} thinks={words} />;
    }
  }
}

interface ThoughtsProps {
  readonly view: PublicView;
  readonly thought: Thought;
  readonly step: Step;
}

function whoOf(thought: Thought): string | null {
  if (thought.kind === 'line') return thought.line.who;
  return thought.kind === 'heard' ? thought.heard.by : null;
}

function Thoughts({ view, thought, step }: ThoughtsProps) {
  const named = view.people.find(({ name }) => name === whoOf(thought));
  return (
    <Told title="From the other side">
      <div className="talk">
        {step.person !== 'none' && (
          <PersonSeen person={named ?? view.people[0] ?? null} named={false} />
        )}
        <div className="talk__words thoughts" lang={view.language}>
          <ThoughtTold thought={thought} />
        </div>
      </div>
    </Told>
  );
}

const steps = [
  { speech: 5.8, person: 'middle' },
  { speech: 5.2, person: 'middle' },
  { speech: 5.1, person: 'small' },
  { speech: 5.1, person: 'none' },
] as const;

/** What was thought and not said, one thought after another, and how the reply arrived. */
export function drawThoughts(view: PublicView, told: Revealed<'thoughts'>): Drawing {
  const thought = thoughtsToTell(told)[view.part?.at ?? 0];
  if (thought === undefined) return drawPause(view, 'Nothing was held back here', null);
  return {
    steps: ladder(view.size, steps),
    draw: (step) => <Thoughts {...{ view, thought, step }} />,
  };
}
