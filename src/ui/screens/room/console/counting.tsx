import './style.ts';
import type { Hosted } from '../hosting/hosted.ts';
import { Choosing } from './choosing.tsx';
import { phaseWords } from './phase-words.ts';
import { Preview } from './preview.tsx';
import { refusalWords } from './refusal-words.ts';

/** For a window that does not lead: what is on, and the hands to be counted for the one that does. */
export function Counting({ hosted: { view, act, refused } }: { readonly hosted: Hosted }) {
  return (
    <div className="console console--counts" data-phase={view.phase}>
      <div className="console__columns">
        <div className="console__main">
          <header className="console__head">
            <h1>{phaseWords(view).name}</h1>
          </header>
          <p className="at-hand__refused" role="status">
            {refused !== null && refusalWords[refused]}
          </p>
          {view.counting === null ? (
            <p className="soft">There is nothing to count now. The next vote comes up here.</p>
          ) : (
            <Choosing key={view.phase} view={view} act={act} onDecide={null} />
          )}
        </div>
        <aside className="console__side" aria-label="Projector">
          <Preview view={view} />
        </aside>
      </div>
    </div>
  );
}
