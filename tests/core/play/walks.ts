import fc from 'fast-check';
import { choicesOffered } from '../../../src/core/play/choices-offered.ts';
import type { Path, Step } from '../../../src/core/play/path.ts';
import { replayPath, standingOf } from '../../../src/core/play/replay-path.ts';
import type { Rules } from '../../../src/core/play/rules.ts';

/** Where a learner's finger falls at each decision: numbers to be taken round the replies offered. */
export const arbitraryPicks = fc.array(fc.nat(99), { minLength: 0, maxLength: 14 });

/** The path of a walk: at each decision the reply that the next pick falls on; ends with the picks or the talk. */
export function pathOfPicks(rules: Rules, picks: readonly number[]): Path {
  const path: Step[] = [];
  for (const pick of picks) {
    const { scene, state } = standingOf(replayPath(rules, path));
    const offered = choicesOffered(rules, state);
    const choice = offered[pick % Math.max(1, offered.length)];
    if (choice === undefined) return path;
    path.push({ scene: scene.id, choice: choice.id });
  }
  return path;
}
