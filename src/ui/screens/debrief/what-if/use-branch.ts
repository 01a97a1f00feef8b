import { useState } from 'react';
import type { Branched } from '../../../../session/coming-back.ts';
import type { TriedWay } from '../../../../session/tried-tree.ts';
import { toRun } from '../../routes.ts';
import { useSession } from '../../session-context.ts';
import { useGo } from '../../use-go.ts';

/** Why another way cannot be taken. */
export type NoWay = Extract<Branched, { ok: false }>['reason'];

/** Takes another way from a decision of one already gone, and sits down there. */
export function useBranch(): {
  readonly noWay: NoWay | null;
  readonly branch: (way: TriedWay, at: number) => Promise<void>;
} {
  const session = useSession();
  const go = useGo();
  const [noWay, setNoWay] = useState<NoWay | null>(null);
  const branch = async ({ runId, attempt }: TriedWay, at: number) => {
    const branched = await session.branch({ runId, at, ...(attempt === null ? {} : { attempt }) });
    if (branched.ok) go(toRun(branched.run.runId));
    else setNoWay(branched.reason);
  };
  return { noWay, branch };
}
