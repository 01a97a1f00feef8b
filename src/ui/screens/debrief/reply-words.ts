import type { Choice, Line } from '../../../core/scenario/scenario.ts';

/** A reply in one string: what was said, or what was done where nothing was said. */
export function replyWords({ says, does }: Pick<Choice, 'says' | 'does'>): string {
  return says.length > 0 ? says.join(' ') : (does ?? '');
}

/** The last that was said to the learner in some lines; a stage direction where nobody spoke. */
export function lastWords(lines: readonly Line[]): string {
  const said = lines.findLast((line) => line.by !== 'you' && line.says.length > 0);
  return (said?.says ?? lines.at(-1)?.stage ?? []).join(' ');
}
