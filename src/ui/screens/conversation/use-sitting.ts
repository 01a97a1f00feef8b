import { useCallback, useEffect, useState } from 'react';
import type { SatDown, Sitting } from '../../../session/sitting.ts';
import { useSession } from '../session-context.ts';

/** Whether the learner sits with the other person yet, and if not, why. */
export type Seat =
  | { readonly state: 'waiting' }
  | { readonly state: 'seated'; readonly sitting: Sitting }
  | { readonly state: 'refused'; readonly reason: Extract<SatDown, { ok: false }>['reason'] };

interface Asked {
  readonly runId: string;
  readonly takeOver: boolean;
  readonly time: number;
}

/**
 * Sits down with a run for as long as the place is open. `sitAgain` sits down anew, taking the run
 * over from another tab.
 */
export function useSitting(runId: string): { seat: Seat; sitAgain: () => void } {
  const session = useSession();
  const [asked, setAsked] = useState<Asked>({ runId, takeOver: false, time: 0 });
  const [seat, setSeat] = useState<Seat>({ state: 'waiting' });
  const [fault, setFault] = useState<{ readonly cause: unknown } | null>(null);
  if (asked.runId !== runId) setAsked({ runId, takeOver: false, time: 0 });

  useEffect(() => {
    let here = true;
    let leave = () => {};
    setSeat({ state: 'waiting' });
    session.sitDown(asked.runId, { takeOver: asked.takeOver }).then(
      (sat) => {
        if (sat.ok) leave = () => sat.sitting.close();
        // Nobody is here any more: the run must not stay held.
        if (!here) return leave();
        setSeat(
          sat.ok
            ? { state: 'seated', sitting: sat.sitting }
            : { state: 'refused', reason: sat.reason },
        );
      },
      (cause: unknown) => here && setFault({ cause }),
    );
    return () => {
      here = false;
      leave();
    };
  }, [session, asked]);

  const sitAgain = useCallback(
    () => setAsked(({ time }) => ({ runId, takeOver: true, time: time + 1 })),
    [runId],
  );
  if (fault !== null) throw fault.cause;
  return { seat, sitAgain };
}
