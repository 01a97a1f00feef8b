import { useState } from 'react';
import type { ReadShared } from '../../../session/coming-back.ts';
import type { SharedFile } from '../../../session/shared-run.ts';
import { Button } from '../../parts/button.tsx';
import { buttonClass } from '../../parts/button-class.ts';
import { hrefOf, toDebrief, toScenario } from '../routes.ts';
import { useSession, useShelf } from '../session-context.ts';
import { useGo } from '../use-go.ts';

export interface FromHereProps {
  readonly file: SharedFile;
  readonly shared: Extract<ReadShared, { ok: true }>;
}

/** The ways on from somebody's talk: to have it oneself, or to keep it. */
export function FromHere({ file, shared }: FromHereProps) {
  const session = useSession();
  const go = useGo();
  const [refused, setRefused] = useState(false);
  const { scenarioKey } = file.shared;
  const keep = async () => {
    const kept = await session.keepShared(file);
    if (kept.ok) go(toDebrief(kept.run.runId));
    else setRefused(true);
  };
  return (
    <section className="stack replay__on" aria-labelledby="from-here">
      <h2 id="from-here">From here</h2>
      <p className="soft">
        What somebody else said is easier to judge than to find. The same conversation is open to
        you.
      </p>
      <div className="row">
        <HaveIt scenarioKey={scenarioKey} file={file} />
        <Button onClick={keep}>Keep it with my conversations</Button>
      </div>
      <p role="status" className="soft small">
        {refused ? 'It could not be kept.' : ''}
      </p>
      {!shared.read.score.complete && (
        <p className="soft small">It stops where it was when it was passed on.</p>
      )}
    </section>
  );
}

/** The scenario may have come with the file only: then it is put into the library first. */
function HaveIt({
  scenarioKey,
  file,
}: {
  readonly scenarioKey: string;
  readonly file: SharedFile;
}) {
  const session = useSession();
  const go = useGo();
  const { opened } = useShelf();
  const words = 'Have this conversation yourself';
  const isHere = [...session.bundled, ...opened].some(({ key }) => key === scenarioKey);
  if (isHere) {
    return (
      <a className={buttonClass('primary')} href={hrefOf(toScenario(scenarioKey))}>
        {words}
      </a>
    );
  }
  const open = async () => {
    const brought = await session.openFile({ name: scenarioKey, text: file.text ?? '' });
    if (brought.ok) go(toScenario(brought.card.key));
  };
  return (
    <Button look="primary" onClick={open}>
      {words}
    </Button>
  );
}
