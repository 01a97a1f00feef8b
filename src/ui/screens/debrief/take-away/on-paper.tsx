import type { ReadRun } from '../../../../session/session.ts';
import { Button } from '../../../parts/button.tsx';
import { SwitchRow } from '../../../parts/switch-row.tsx';
import type { PrintOut } from './use-print-out.tsx';

export interface OnPaperProps {
  readonly read: ReadRun;
  readonly out: PrintOut;
}

/** Printed, or saved as a PDF by the browser's own dialog. */
export function OnPaper({ read, out }: OnPaperProps) {
  const { answers } = read.run;
  return (
    <section className="take-away__way" aria-labelledby="on-paper">
      <h3 id="on-paper">On paper</h3>
      <p className="soft small">
        All of it opened and set for paper: the line, each moment with what it cost, and every word.
      </p>
      {(answers.length > 0 || read.playable.scenario.reflect.length > 0) && (
        <SwitchRow
          label="With what I wrote for myself"
          hint="Otherwise there are lines to write on by hand."
          on={out.withOwn}
          onChange={out.setWithOwn}
        />
      )}
      <p>
        <Button onClick={out.print}>Print or save as PDF</Button>
      </p>
    </section>
  );
}
