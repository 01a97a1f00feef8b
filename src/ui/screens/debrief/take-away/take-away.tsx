import './take-away.css';
import type { ReadRun } from '../../../../session/session.ts';
import { AsFile } from './as-file.tsx';
import { AsLink } from './as-link.tsx';
import { OnPaper } from './on-paper.tsx';
import type { PrintOut } from './use-print-out.tsx';

export interface TakeAwayProps {
  readonly read: ReadRun;
  readonly out: PrintOut;
}

/** A talk to take along: on paper, as a link, as a file. */
export default function TakeAway({ read, out }: TakeAwayProps) {
  return (
    <div className="take-away">
      <OnPaper read={read} out={out} />
      <AsLink read={read} />
      <AsFile read={read} />
    </div>
  );
}
