import { linesAt } from '../../../core/play/replay-path.ts';
import type { Feeling } from '../../../core/scenario/feeling.ts';
import type { Choice, Line, Scene } from '../../../core/scenario/scenario.ts';
import type { ReadRun } from '../../../session/session.ts';

/** A scene of a talk as it is read again: what was said, and the reply, if one was given. */
export interface Turn {
  readonly scene: Scene;
  readonly lines: readonly Line[];
  readonly choice: Choice | null;
}

/** The whole talk in order. */
export function turnsOf({ playable, visits }: ReadRun): readonly Turn[] {
  return visits.map((visit) => ({
    scene: visit.scene,
    lines: linesAt(playable.rules, visit),
    choice: visit.choice,
  }));
}

/** What a person looks like while saying the last thing before a reply. */
export interface Look {
  readonly person: string;
  readonly feeling: Feeling;
  readonly strength: 1 | 2 | 3;
}

/** The face at the end of some lines; null where nobody but the learner spoke. */
export function lookAfter(lines: readonly Line[]): Look | null {
  const last = lines.findLast((line) => line.by !== null && line.by !== 'you');
  if (last?.by == null) return null;
  return { person: last.by, feeling: last.feeling ?? 'calm', strength: last.strength };
}

/** The turns in which the learner decided; their places count decisions from 0. */
export function decisionsOf(turns: readonly Turn[]): readonly Turn[] {
  return turns.filter(({ choice }) => choice !== null);
}
