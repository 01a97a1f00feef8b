import type { Path, Step } from '../play/path.ts';
import type { EdgeGains } from './edge-gains.ts';
import { type End, reachFrom, type Scoring } from './score-range.ts';
import { compareShares, noPoints, type Points } from './share.ts';
import { continuing, type StateGraph } from './state-graph.ts';

/** What finding a path needs: the graph, what its edges earn, and what can still be earned. */
export interface Known extends Scoring {
  readonly graph: StateGraph;
  readonly gains: EdgeGains;
}

/** The points after an edge. */
export function pointsAfter(gains: EdgeGains, points: Points, edge: number): Points {
  const gain = gains.of[edge] as number;
  return {
    earned: points.earned + (gains.earned[gain] as number),
    possible: points.possible + (gains.possible[gain] as number),
  };
}

/** The step that an edge stands for; null for a Continue. */
export function stepOf(graph: StateGraph, state: number, edge: number): Step | null {
  const place = graph.choice[edge] as number;
  const scene = graph.rules.scenes[graph.scene[state] as number]?.scene;
  if (place === continuing || scene?.kind !== 'decision') return null;
  const choice = scene.choices[place];
  return choice === undefined ? null : { scene: scene.id, choice: choice.id };
}

/** Where a search stands: a state, the points so far, and the next edge to try. */
interface Frame {
  readonly state: number;
  readonly points: Points;
  edge: number;
  step: Step | null;
}

function isOver(graph: StateGraph, state: number): boolean {
  return graph.rules.scenes[graph.scene[state] as number]?.scene.kind === 'ending';
}

/**
 * The first path in file order that ends with the highest, or lowest, score; null where no run ends. Takes
 * only steps that keep that score within reach and lead to states not met yet, so that a reply that can be
 * given again and again does not hold it up.
 */
export function extremePath(known: Known, end: End): Path | null {
  const { graph, gains } = known;
  const goal = reachFrom(known, { state: 0, points: noPoints }, end);
  if (goal === null) return null;
  const frames: Frame[] = [
    { state: 0, points: noPoints, edge: graph.first[0] as number, step: null },
  ];
  const met = new Set([0]);
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    if (isOver(graph, frame.state)) break;
    if (frame.edge === graph.first[frame.state + 1]) {
      frames.pop();
      continue;
    }
    const edge = frame.edge++;
    const state = graph.to[edge] as number;
    if (met.has(state)) continue;
    const points = pointsAfter(gains, frame.points, edge);
    const reach = reachFrom(known, { state, points }, end);
    if (reach === null || compareShares(reach, goal) !== 0) continue;
    met.add(state);
    frame.step = stepOf(graph, frame.state, edge);
    frames.push({ state, points, edge: graph.first[state] as number, step: null });
  }
  return frames.flatMap(({ step }) => (step === null ? [] : [step]));
}
