import type { Mode } from '../../../session/saved-run.ts';
import type { ReadRun } from '../../../session/session.ts';
import { Button } from '../../parts/button.tsx';
import { buttonClass } from '../../parts/button-class.ts';
import { OtherSeat } from '../other-seat.tsx';
import { hrefOf, routes, toRun } from '../routes.ts';
import { useSession } from '../session-context.ts';
import { useGo } from '../use-go.ts';

const otherMode: Record<Mode, { readonly mode: Mode; readonly words: string }> = {
  straight: { mode: 'practice', words: 'Again, with a word on each reply' },
  practice: { mode: 'straight', words: 'Again, straight through' },
};

/** The ways on from a debrief. A second attempt at the same talk is what helps most. */
export function Again({ read }: { readonly read: ReadRun }) {
  const session = useSession();
  const go = useGo();
  const { mode, scenarioKey } = read.run;
  const again = async (as: Mode) => {
    const run = await session.begin({ scenarioKey, mode: as, answers: [] });
    go(toRun(run.runId));
  };
  const other = otherMode[mode];
  return (
    <section className="stack debrief__again" aria-labelledby="again">
      <h2 id="again">From here</h2>
      <p className="soft">
        The same conversation a second time is where most is learned, and better in a few days than
        at once.
      </p>
      <OtherSeat playable={read.playable} />
      <div className="row">
        <Button look="primary" onClick={() => again(mode)}>
          The same conversation again
        </Button>
        <Button onClick={() => again(other.mode)}>{other.words}</Button>
        <a className={buttonClass('link')} href={hrefOf(routes.library)}>
          Back to the library
        </a>
        <a className={buttonClass('link')} href={hrefOf(routes.past)}>
          Past conversations
        </a>
        <a className={buttonClass('link')} href={hrefOf(routes.progress)}>
          How far you have come
        </a>
      </div>
    </section>
  );
}
