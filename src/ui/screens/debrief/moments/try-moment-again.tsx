import { useState } from 'react';
import type { ReadRun } from '../../../../session/session.ts';
import { Button } from '../../../parts/button.tsx';
import { toRun } from '../../routes.ts';
import { useSession, useShelf } from '../../session-context.ts';
import { useGo } from '../../use-go.ts';

export interface TryMomentAgainProps {
  readonly read: ReadRun;
  readonly at: number;
}

/**
 * Begins a run for practice that stands at one moment of this one; this one stays as it is. Nothing for a
 * talk that is not on the shelf: it can only be looked at.
 */
export function TryMomentAgain({ read, at }: TryMomentAgainProps) {
  const session = useSession();
  const go = useGo();
  const { runs } = useShelf();
  const [refused, setRefused] = useState(false);
  const again = async () => {
    const branched = await session.branch({ runId: read.run.runId, at });
    if (branched.ok) go(toRun(branched.run.runId));
    else setRefused(true);
  };
  if (!runs.some(({ runId }) => runId === read.run.runId)) return null;
  return (
    <>
      <Button look="primary" onClick={again}>
        Try this moment again
      </Button>
      <p role="status" className="soft small">
        {refused ? 'This scenario has been changed since, and the way to this moment is gone.' : ''}
      </p>
    </>
  );
}
