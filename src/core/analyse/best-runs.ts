import type { Path, Step } from '../play/path.ts';
import type { Explored } from './explore-scenario.ts';
import { pointsAfter, stepOf } from './extreme-path.ts';
import { reachFrom } from './score-range.ts';
import { compareShares, noPoints, type Points } from './share.ts';

/** A step that some highest-scoring run takes, or the ending of one: then `edge` is null. */
export interface OnBestRun {
  readonly state: number;
  readonly edge: number | null;
  /** A shortest way there that keeps the highest score within reach. */
  readonly path: () => Path;
}

interface Frame {
  readonly state: number;
  readonly points: Points;
  readonly from: { readonly frame: Frame; readonly edge: number } | null;
}

/** Beyond this many states with their points, the rest of the highest-scoring runs is not looked at. */
const framesAtMost = 100_000;

function pathTo(explored: Explored, frame: Frame): Path {
  const steps: Step[] = [];
  for (let at = frame; at.from !== null; at = at.from.frame) {
    const step = stepOf(explored.graph, at.from.frame.state, at.from.edge);
    if (step !== null) steps.push(step);
  }
  return steps.reverse();
}

/**
 * Everything that some highest-scoring run does, nearest first: only steps are followed after which the
 * highest score is still within reach, so each lies on such a run.
 */
export function* bestRuns(explored: Explored): Generator<OnBestRun> {
  const { graph, gains } = explored;
  const goal = reachFrom(explored, { state: 0, points: noPoints }, 'highest');
  if (goal === null) return;
  const met = new Set<string>();
  const frames: Frame[] = [{ state: 0, points: noPoints, from: null }];
  for (let n = 0; n < frames.length && n < framesAtMost; n++) {
    const frame = frames[n] as Frame;
    const { state } = frame;
    const path = () => pathTo(explored, frame);
    if (graph.rules.scenes[graph.scene[state] as number]?.scene.kind === 'ending')
      yield { state, edge: null, path };
    for (
      let edge = graph.first[state] as number;
      edge < (graph.first[state + 1] as number);
      edge++
    ) {
      const to = graph.to[edge] as number;
      const points = pointsAfter(gains, frame.points, edge);
      const reach = reachFrom(explored, { state: to, points }, 'highest');
      if (reach === null || compareShares(reach, goal) !== 0) continue;
      yield { state, edge, path };
      const key = `${to} ${points.earned} ${points.possible}`;
      if (met.has(key)) continue;
      met.add(key);
      frames.push({ state: to, points, from: { frame, edge } });
    }
  }
}
