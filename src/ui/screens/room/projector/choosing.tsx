import type { PublicView, ShownLine, ShownReplies } from '../../../../room/public-view.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import type { Drawing } from './drawing.ts';
import { PersonSeen, personSeen } from './person-seen.tsx';
import { phaseWords } from './phase-words.ts';
import { ReplyCards } from './reply-cards.tsx';
import { ladder, type Step } from './step.ts';
import { lastSentences } from './words-kept.ts';

interface ChoosingProps {
  readonly view: PublicView;
  readonly choosing: ShownReplies;
  readonly step: Step;
}

/** The line that the replies answer: the last that somebody else says, else the last of all. */
function answered(lines: readonly ShownLine[]): ShownLine | null {
  const said = lines.findLast(({ you, says, who }) => !you && who !== null && says.length > 0);
  return said ?? lines.at(-1) ?? null;
}

function Words({ view, step }: Omit<ChoosingProps, 'choosing'>) {
  const line = answered(view.lines);
  const text = line === null ? [] : line.says.length > 0 ? line.says : line.stage;
  const kept = lastSentences(text, step.sentences);
  if (kept.length === 0) return null;
  return (
    <div className="spoken" lang={view.language}>
      <Paragraphs text={kept} look="spoken__says" />
    </div>
  );
}

function Banner({ view, step }: Omit<ChoosingProps, 'choosing'>) {
  const { name, how } = phaseWords(view.phase);
  const quiet = view.phase === 'reading';
  return (
    <div className={quiet ? 'visually-hidden' : 'choosing__banner'}>
      <h1 className="choosing__name">{name}</h1>
      {how !== null && step.full && <p className="choosing__how">{how}</p>}
    </div>
  );
}

function Choosing({ view, choosing, step }: ChoosingProps) {
  const few = choosing.replies.length < 4;
  return (
    <div className={few ? 'choosing choosing--beside' : 'choosing'}>
      <Banner view={view} step={step} />
      {(step.person !== 'none' || step.sentences > 0) && (
        <div className="choosing__talk">
          <PersonSeen person={personSeen(view)} named={false} />
          <Words view={view} step={step} />
        </div>
      )}
      <div className="choosing__replies" lang={view.language}>
        <ReplyCards replies={choosing.replies} />
      </div>
    </div>
  );
}

const steps = [
  {},
  { speech: 5.7 },
  { speech: 5.1 },
  { speech: 5.7, person: 'middle' },
  { speech: 5.1, person: 'middle' },
  { speech: 5.1, person: 'small' },
  { speech: 5.1, person: 'small', tight: true },
  { speech: 5.1, person: 'small', sentences: 3, tight: true },
  { speech: 5.1, person: 'small', sentences: 2, tight: true },
  { speech: 5.1, person: 'small', sentences: 1, tight: true },
] as const;

const atLast = [
  { person: 'none', speech: 5.1, sentences: 1 },
  { person: 'none', speech: 5.1, sentences: 1, tight: true },
  { person: 'none', sentences: 0 },
  { person: 'none', sentences: 0, tight: true },
  { person: 'none', sentences: 0, tight: true, abreast: true },
  { person: 'none', sentences: 0, tight: true, abreast: true, full: false },
] as const;

/** The replies, from when they are read until one is decided on, with what they answer as far as there is room. */
export function drawChoosing(view: PublicView, choosing: ShownReplies): Drawing {
  return {
    steps: ladder(view.size, steps, atLast),
    draw: (step) => <Choosing {...{ view, choosing, step }} />,
  };
}
