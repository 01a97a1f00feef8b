import type { OpenedFile } from '../../../session/playable.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemList } from '../../parts/problem-list.tsx';
import { counted } from '../counted.ts';

export interface FileProblemsProps {
  readonly refused: Extract<OpenedFile, { ok: false }> | null;
  readonly onClose: () => void;
}

/** Why a file cannot be played yet: every problem with its place and its mend. */
export function FileProblems({ refused, onClose }: FileProblemsProps) {
  const errors = refused?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  return (
    <Dialog title="This file cannot be played yet" open={refused !== null} onClose={onClose}>
      {refused !== null && (
        <div className="stack">
          <p>
            {refused.name}: {counted(errors, 'thing has', 'things have')} to change. Mend the file
            and open it again.
          </p>
          <ProblemList file={refused.name} problems={refused.problems} />
        </div>
      )}
    </Dialog>
  );
}
