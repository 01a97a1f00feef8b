import type { Rubric } from '../../../../core/scenario/rubric.ts';
import { hintFor, type TryMoment } from '../../../../session/try-again.ts';

export interface HintProps {
  readonly asked: boolean;
  readonly moment: TryMoment;
  readonly rubric: Rubric;
}

/** What a moment calls for, said when it is asked for. */
export function Hint({ asked, moment, rubric }: HintProps) {
  return (
    <p role="status" className="soft">
      {asked && hintWords(moment, rubric)}
    </p>
  );
}

function hintWords(moment: TryMoment, { criteria }: Rubric): string {
  const opportunity = hintFor(moment);
  const called = criteria.filter(({ id }) => opportunity?.callsFor.includes(id));
  if (called.length === 0) return 'Read once more what was said to you, slowly, before you choose.';
  const labels = new Intl.ListFormat('en').format(called.map(({ label }) => `“${label}”`));
  const cue = opportunity?.cue ?? null;
  return `Look for a reply that does this: ${labels}.${cue === null ? '' : ` What it answers: ${cue}`}`;
}
