import type { SavedRun } from '../../session/saved-run.ts';
import type { ReadRun } from '../../session/session.ts';
import { counted } from './counted.ts';
import { bandWords } from './debrief/band-words.ts';

/** "You stopped after 4 replies": where a talk that is not over was left. */
export function stoppedAfter(run: SavedRun): string {
  if (run.path.length === 0) return 'You had just begun.';
  return `You stopped after ${counted(run.path.length, 'reply', 'replies')}.`;
}

/** How a talk ended, in its author's words and with its band; where it stopped, if it is not over. */
export function leftOff({ run, score }: ReadRun): string {
  if (score.ending === null) return stoppedAfter(run);
  // A title that asks or breaks off ends its own sentence.
  const { title } = score.ending.ending;
  const stop = /[.?!…]$/u.test(title) ? '' : '.';
  const band = score.band === null ? '' : ` ${bandWords[score.band].name}.`;
  return `It ended with: ${title}${stop}${band}`;
}
