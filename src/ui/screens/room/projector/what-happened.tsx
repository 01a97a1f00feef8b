import type { PublicView, ShownReply } from '../../../../room/public-view.ts';
import { VoteLetter } from '../../../parts/room/vote-letter.tsx';
import type { Drawing } from './drawing.ts';
import { PersonSeen, personSeen } from './person-seen.tsx';
import { Spoken } from './spoken.tsx';
import { ladder } from './step.ts';

function Decided({ view, said }: { readonly view: PublicView; readonly said: ShownReply }) {
  const { letter, says, does } = said;
  return (
    <div className="talk">
      <PersonSeen person={personSeen(view)} />
      <div className="talk__words">
        <div className="decided">
          <VoteLetter letter={letter} size="large" />
          <h1 className="decided__you">You say</h1>
        </div>
        <div lang={view.language}>
          <Spoken line={{ stage: does === null ? [] : [does], says }} />
        </div>
      </div>
    </div>
  );
}

const steps = [
  {},
  { speech: 5.8 },
  { speech: 5.8, person: 'middle' },
  { speech: 5.1, person: 'middle' },
  { speech: 5.1, person: 'small' },
  { speech: 5.1, person: 'none' },
] as const;

/** What was decided, said aloud to the person who will answer it. */
export function drawWhatHappened(view: PublicView, said: ShownReply): Drawing {
  return { steps: ladder(view.size, steps), draw: () => <Decided view={view} said={said} /> };
}
