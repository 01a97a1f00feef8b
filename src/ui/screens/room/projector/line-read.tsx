import type { PublicView, ShownLine } from '../../../../room/public-view.ts';
import type { Drawing } from './drawing.ts';
import { PersonSeen, personSeen } from './person-seen.tsx';
import { SaidBefore } from './said-before.tsx';
import { Spoken } from './spoken.tsx';
import { ladder, type Step } from './step.ts';

interface LineReadProps {
  readonly view: PublicView;
  readonly line: ShownLine;
  readonly step: Step;
}

function LineRead({ view, line, step }: LineReadProps) {
  const person = personSeen(view);
  // The answer to what the room said has it in view; what is said after that stands alone.
  const answers = view.said !== null && view.lines.length === 1 && step.full;
  const by = line.you ? 'You' : line.who === person?.name ? null : line.who;
  return (
    <div className="talk">
      <h1 className="visually-hidden">{view.title}</h1>
      <PersonSeen person={person} />
      <div className="talk__words" lang={view.language}>
        {answers && view.said !== null && <SaidBefore reply={view.said} />}
        <Spoken line={line} by={by} />
      </div>
    </div>
  );
}

const steps = [
  {},
  { speech: 5.8 },
  { speech: 5.8, person: 'middle' },
  { speech: 5.2, person: 'middle' },
  { speech: 5.2, person: 'middle', full: false },
  { speech: 5.1, person: 'small', full: false },
  { speech: 5.1, person: 'none', full: false },
] as const;

/** A line of the talk, the last that was read. */
export function drawLine(view: PublicView, line: ShownLine): Drawing {
  return {
    steps: ladder(view.size, steps),
    draw: (step) => <LineRead {...{ view, line, step }} />,
  };
}
