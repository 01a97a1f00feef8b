import type { Line } from '../../../../core/scenario/scenario.ts';
import type { ReadRun } from '../../../../session/session.ts';
import { turnsOf } from '../turns.ts';

/** The words before each reply; those of a passage too, where the scene of the decision has none. */
export function linesBefore(read: ReadRun): readonly (readonly Line[])[] {
  const before: (readonly Line[])[] = [];
  let passed: Line[] = [];
  for (const { lines, choice } of turnsOf(read)) {
    const spoken = lines.some(({ by, says }) => by !== null && by !== 'you' && says.length > 0);
    passed = spoken ? [...lines] : [...passed, ...lines];
    if (choice === null) continue;
    before.push(passed);
    passed = [];
  }
  return before;
}
