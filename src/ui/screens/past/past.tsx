import { useState } from 'react';
import type { SavedRun } from '../../../session/saved-run.ts';
import { Button } from '../../parts/button.tsx';
import { buttonClass } from '../../parts/button-class.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { EdgeLinks } from '../edge-links.tsx';
import { hrefOf, routes } from '../routes.ts';
import { RunLine } from '../run-line.tsx';
import { Screen } from '../screen.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useSession, useShelf } from '../session-context.ts';

/** Every talk that is kept on this device. */
export default function Past() {
  const { ready, runs } = useShelf();
  return (
    <Screen
      name="Past conversations"
      actions={<EdgeLinks to={['library', 'progress', 'settings', 'about']} />}
    >
      <div className="page page--narrow stack stack--wide">
        <ScreenHeading>Past conversations</ScreenHeading>
        {ready && runs.length === 0 && <NothingYet />}
        {runs.length > 0 && <Runs runs={runs} />}
      </div>
    </Screen>
  );
}

function NothingYet() {
  return (
    <div className="stack">
      <p className="lead soft">
        You have not talked with anybody yet. What you say is kept here, on this device only.
      </p>
      <p>
        <a className={buttonClass('primary')} href={hrefOf(routes.library)}>
          Choose a conversation
        </a>
      </p>
    </div>
  );
}

function Runs({ runs }: { readonly runs: readonly SavedRun[] }) {
  const session = useSession();
  const { opened } = useShelf();
  const [doomed, setDoomed] = useState<SavedRun | null>(null);
  const titleOf = (key: string) =>
    [...session.bundled, ...opened].find((card) => card.key === key)?.title ??
    'A scenario that is no longer here';
  return (
    <>
      <ul className="run-list">
        {runs.map((run) => (
          <li key={run.runId}>
            <RunLine run={run} title={titleOf(run.scenarioKey)}>
              <Button look="link" onClick={() => setDoomed(run)}>
                Delete<span className="visually-hidden">: {titleOf(run.scenarioKey)}</span>
              </Button>
            </RunLine>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title="Delete this conversation?"
        open={doomed !== null}
        yes="Delete it"
        onYes={() => doomed !== null && session.deleteRun(doomed.runId)}
        onClose={() => setDoomed(null)}
      >
        What you said, felt and guessed in it is gone from this device then. It cannot be brought
        back.
      </ConfirmDialog>
    </>
  );
}
