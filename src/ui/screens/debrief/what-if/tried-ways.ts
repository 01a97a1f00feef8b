import { linesAt, replayPath } from '../../../../core/play/replay-path.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';
import type { SavedRun } from '../../../../session/saved-run.ts';
import type { ReadRun } from '../../../../session/session.ts';
import type { TriedNode, TriedTree, TriedWay } from '../../../../session/tried-tree.ts';
import { counted } from '../../counted.ts';
import { saidWhen } from '../../said-when.ts';
import { bandWords } from '../band-words.ts';
import { lastWords } from '../reply-words.ts';

/** All that was tried in a scenario, beside the runs that it comes from. */
export interface Tried {
  readonly playable: PlayableScenario;
  readonly runs: readonly SavedRun[];
  readonly tree: TriedTree;
  /** The run that the learner came from. */
  readonly from: SavedRun;
}

/** A name for a way that no other way has. */
export function keyOfWay({ runId, attempt }: TriedWay): string {
  return `${runId} ${attempt ?? ''}`;
}

function runOf({ runs, from }: Tried, { runId }: TriedWay): SavedRun {
  return runs.find((run) => run.runId === runId) ?? from;
}

/** A way read as if it were a run of its own. */
export function readWay(tried: Tried, way: TriedWay): ReadRun {
  const { playable } = tried;
  const { visits } = replayPath(playable.rules, way.path);
  const { path, score } = way;
  return { run: runOf(tried, way), playable, path, visits, score, fromKeptText: false };
}

/** How a way came out: its ending in its author's words, and its band. */
export function endOf({ path, score }: TriedWay): string {
  if (score.ending === null) return `stopped after ${counted(path.length, 'reply', 'replies')}`;
  const { title } = score.ending.ending;
  return score.band === null ? title : `${title} · ${bandWords[score.band].name}`;
}

/** What sets a way apart from the others: "this one", "your first", "your best". */
export function marksOf({ tree, from }: Tried, way: TriedWay): readonly string[] {
  const mine = way.runId === from.runId && way.attempt === null;
  return [
    ...(mine ? ['this one'] : []),
    ...(way === tree.first ? ['your first'] : []),
    ...(way === tree.best ? ['your best'] : []),
  ];
}

/** When a way was gone, and how it was left. */
export function whenOf(tried: Tried, way: TriedWay): string {
  const run = runOf(tried, way);
  const left = way.attempt === null ? null : run.attempts[way.attempt];
  if (left == null) return saidWhen(run.startedAt);
  return `left by stepping back, ${saidWhen(left.leftAt)}`;
}

/** What was said to the learner before a decision of a way. */
export function saidBefore({ playable: { rules } }: Tried, { ways, at }: TriedNode): string {
  const { visits } = replayPath(rules, ways[0]?.path.slice(0, at) ?? []);
  // A stage direction alone says less than what was said in the scenes read on the way there.
  const since = visits.slice(visits.findLastIndex(({ choice }) => choice !== null) + 1);
  return lastWords(since.flatMap((visit) => linesAt(rules, visit)));
}
