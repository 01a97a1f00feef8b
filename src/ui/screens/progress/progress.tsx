import './progress.css';
import type { Progress as Read } from '../../../session/progress.ts';
import { buttonClass } from '../../parts/button-class.ts';
import { counted } from '../counted.ts';
import { EdgeLinks } from '../edge-links.tsx';
import { hrefOf, routes } from '../routes.ts';
import { Screen } from '../screen.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useSession, useShelf } from '../session-context.ts';
import { useLoaded } from '../use-loaded.ts';
import { CarriedOver } from './carried-over.tsx';
import { CriterionFigure } from './criterion-figure.tsx';
import { MarkLegend } from './mark-shapes.tsx';
import { ProgressTable } from './progress-table.tsx';

/** Each criterion over all talks: first against best. Nothing to keep up, nothing to lose. */
export default function Progress() {
  const session = useSession();
  const { ready, runs } = useShelf();
  const read = useLoaded(`${ready} ${runs.length}`, () => session.progress());
  return (
    <Screen name="Progress" actions={<EdgeLinks to={['library', 'past', 'settings', 'about']} />}>
      <div className="page progress stack stack--wide">
        <header className="stack progress__head">
          <ScreenHeading>How far you have come</ScreenHeading>
          <p className="lead soft">
            What your conversations called for, the first time against the best. There is nothing to
            keep up here: a long pause costs nothing.
          </p>
        </header>
        {read.state === 'here' ? (
          <SoFar progress={read.value} />
        ) : (
          <p className="progress__waiting soft waiting" role="status">
            Your conversations are being read again
          </p>
        )}
        <CarriedOver />
      </div>
    </Screen>
  );
}

function SoFar({ progress }: { readonly progress: Read }) {
  const { criteria, runs, leftOut } = progress;
  if (runs === 0) return <NothingYet />;
  const called = criteria.filter((one) => one.first !== null);
  const uncalled = criteria.filter((one) => one.first === null);
  const against = called.some((one) => (one.first?.score ?? 0) < 0 || (one.latest?.score ?? 0) < 0);
  return (
    <section className="stack" aria-labelledby="criteria">
      <h2 id="criteria">Over {counted(runs, 'conversation')}</h2>
      <MarkLegend against={against} />
      <div className="progress__figures">
        {called.map((one) => (
          <CriterionFigure key={one.criterion.id} progress={one} lowest={against ? -100 : 0} />
        ))}
      </div>
      {uncalled.length > 0 && (
        <p className="soft">
          Not called for yet: {uncalled.map(({ criterion }) => criterion.label).join(', ')}.
        </p>
      )}
      {leftOut > 0 && (
        <p className="soft">
          {counted(leftOut, 'conversation')} could not be counted: the scenario is no longer here.
        </p>
      )}
      <ProgressTable criteria={criteria} />
      <p className="soft small">Practice, not a measurement of you.</p>
    </section>
  );
}

function NothingYet() {
  return (
    <div className="stack">
      <p className="lead">There is nothing to see yet, and nothing is expected of you.</p>
      <p className="soft">
        When you have brought a conversation to its end, what it called for stands here.
      </p>
      <p>
        <a className={buttonClass('primary')} href={hrefOf(routes.library)}>
          Choose a conversation
        </a>
      </p>
    </div>
  );
}
