import { Suspense } from 'react';
import type { ConsoleView } from '../../../../room/console-view.ts';
import { Projector } from '../hosting/projector-drawn.ts';
import { CueBrief } from './cue-brief.tsx';

/** The projector's picture itself, small, with what was before it and what comes next. */
export function Preview({ view }: { readonly view: ConsoleView }) {
  const reads = view.phase !== 'debriefing' && view.phase !== 'over';
  return (
    <figure className="preview">
      <figcaption className="preview__caption">On the projector</figcaption>
      {/* Drawn to be looked at: all of it is told elsewhere in the console. */}
      <div className="preview__screen" aria-hidden="true" inert>
        <Suspense>
          <Projector view={view.screen} />
        </Suspense>
      </div>
      {reads && (
        <dl className="preview__cues">
          <CueBrief label="Next" cue={view.next} />
          <CueBrief label="Before" cue={view.before} />
        </dl>
      )}
    </figure>
  );
}
