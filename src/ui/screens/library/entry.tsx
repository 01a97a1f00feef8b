import type { ScenarioCard as Card } from '../../../session/playable.ts';
import type { SavedRun } from '../../../session/saved-run.ts';
import type { ReadRun } from '../../../session/session.ts';
import { Button } from '../../parts/button.tsx';
import { buttonClass } from '../../parts/button-class.ts';
import { ScenarioCard } from '../../parts/scenario-card.tsx';
import { leftOff } from '../left-off.ts';
import { hrefOf, toDebrief, toRun, toScenario } from '../routes.ts';
import { useSession } from '../session-context.ts';
import { useLoaded } from '../use-loaded.ts';

export interface EntryProps {
  readonly card: Card;
  /** The newest run of this scenario; null where there is none. */
  readonly run: SavedRun | null;
}

/** A scenario in the library, with where the learner left off and the way on from there. */
export function Entry({ card, run }: EntryProps) {
  const session = useSession();
  const read = useLoaded(`${run?.runId} ${run?.changedAt}`, () =>
    // The library stays usable even where an old run cannot be read.
    run === null ? Promise.resolve(null) : session.readRun(run.runId).catch(() => null),
  );
  const last = read.state === 'here' ? read.value : null;
  return (
    <div className="library__card" lang={card.language}>
      <ScenarioCard
        // The tags help whoever searches a long shelf; on a card they are only noise.
        scenario={{ ...card, tags: [] }}
        person={card.person}
        face={{ src: card.face, feeling: null }}
        href={hrefOf(toScenario(card.key))}
        practises={card.practises}
        leftOff={last === null ? null : leftOff(last)}
      >
        {read.state === 'here' && <WayOn card={card} last={last} />}
        {card.origin === 'opened' && (
          <>
            <span className="soft small">Opened from a file</span>
            <Button look="link" onClick={() => session.forgetOpened(card.key)}>
              Remove<span className="visually-hidden">: {card.title}</span>
            </Button>
          </>
        )}
      </ScenarioCard>
    </div>
  );
}

function WayOn({ card, last }: { readonly card: Card; readonly last: ReadRun | null }) {
  const which = <span className="visually-hidden">: {card.title}</span>;
  if (last === null) {
    return (
      <a className={buttonClass('quiet')} href={hrefOf(toScenario(card.key))}>
        Begin{which}
      </a>
    );
  }
  if (!last.score.complete) {
    return (
      <a className={buttonClass('primary')} href={hrefOf(toRun(last.run.runId))}>
        Continue{which}
      </a>
    );
  }
  return (
    <>
      <a className={buttonClass('quiet')} href={hrefOf(toScenario(card.key))}>
        Again{which}
      </a>
      <a className={buttonClass('link')} href={hrefOf(toDebrief(last.run.runId))}>
        Look back{which}
      </a>
    </>
  );
}
