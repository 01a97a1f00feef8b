import type { ReadRun } from '../../../../session/session.ts';
import { buttonClass } from '../../../parts/button-class.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { OtherSeat } from '../../other-seat.tsx';
import { hrefOf, toDebrief, toWhatIf } from '../../routes.ts';
import { WhoTheyWere } from './who-they-were.tsx';

/** How the story ended, and the ways on from there. */
export function TheEnd({ read }: { readonly read: ReadRun }) {
  const { ending } = read.score;
  const { runId } = read.run;
  return (
    <footer className="their-side__end stack">
      {ending === null ? (
        <p className="lead soft">This is how far the two of you have come.</p>
      ) : (
        <div className="stack" lang={read.playable.scenario.language}>
          <h2>{ending.ending.title}</h2>
          <Paragraphs text={ending.ending.epilogue} />
        </div>
      )}
      <div lang={read.playable.scenario.language}>
        <WhoTheyWere playable={read.playable} />
      </div>
      <OtherSeat playable={read.playable} />
      <p className="row">
        <a className={buttonClass('primary')} href={hrefOf(toWhatIf(runId))}>
          What if you had said something else?
        </a>
        <a className={buttonClass('link')} href={hrefOf(toDebrief(runId))}>
          Back to looking back
        </a>
      </p>
    </footer>
  );
}
