import type { Path } from '../play/path.ts';
import { replayPath, type Visit } from '../play/replay-path.ts';
import type { Choice, DecisionScene } from '../scenario/scenario.ts';
import { endingsFrom } from './endings-in-reach.ts';
import type { Explored } from './explore-scenario.ts';
import { pointsAfter } from './extreme-path.ts';
import { numberOf } from './may-end.ts';
import type { DecisionReview, OfferedReview, PathReview } from './path-review.ts';
import { reachFrom } from './score-range.ts';
import { costBetween, noPoints, type Points, type Share, scoreOfShare } from './share.ts';
import { continuing } from './state-graph.ts';

interface At {
  readonly explored: Explored;
  readonly state: number;
  readonly points: Points;
}

function edgesOf({ explored: { graph }, state }: At): readonly number[] {
  const from = graph.first[state] as number;
  return Array.from({ length: (graph.first[state + 1] as number) - from }, (_, n) => from + n);
}

function reviewEdge(at: At, edge: number, before: Share | null): Omit<OfferedReview, 'choice'> {
  const { explored, points } = at;
  const state = explored.graph.to[edge] as number;
  const endings = endingsFrom(explored.endings, explored.components.of[state] as number);
  const after = explored.scored === null ? null : reachAfter(at, edge, points);
  if (before === null || after === null) return { cost: null, after: null, endings };
  return { cost: costBetween(before, after), after: scoreOfShare(after), endings };
}

function reachAfter({ explored }: At, edge: number, points: Points): Share | null {
  const state = explored.graph.to[edge] as number;
  return reachFrom(
    explored,
    { state, points: pointsAfter(explored.gains, points, edge) },
    'highest',
  );
}

function reviewDecision(at: At, scene: DecisionScene, choice: Choice): DecisionReview {
  const { explored, state } = at;
  const before = explored.scored === null ? null : reachFrom(explored, at, 'highest');
  const offered = edgesOf(at).map((edge) => ({
    choice: (scene.choices[explored.graph.choice[edge] as number] as Choice).id,
    ...reviewEdge(at, edge, before),
  }));
  return {
    scene: scene.id,
    choice: choice.id,
    cost: offered.find((one) => one.choice === choice.id)?.cost ?? null,
    best: before === null ? null : scoreOfShare(before),
    endings: endingsFrom(explored.endings, explored.components.of[state] as number),
    offered,
  };
}

/** The edge by which a visit was left: its reply's, or the only one of a passage. */
function edgeLeft(at: At, visit: Visit): number | undefined {
  const { graph } = at.explored;
  const place =
    visit.scene.kind === 'decision' && visit.choice !== null
      ? visit.scene.choices.indexOf(visit.choice)
      : continuing;
  return edgesOf(at).find((edge) => graph.choice[edge] === place);
}

/**
 * Reviews a path, complete or not: for each decision the cost of every reply that was offered and the
 * endings that each left within reach. Takes one look along a row for each reply. A path that cannot be
 * played is reviewed as far as it can.
 */
export function reviewPath(explored: Explored, path: Path): PathReview {
  const { visits } = replayPath(explored.graph.rules, path);
  const decisions: DecisionReview[] = [];
  let points = noPoints;
  for (const visit of visits) {
    const at: At = { explored, state: numberOf(explored, visit.state), points };
    if (visit.scene.kind === 'decision' && visit.choice !== null) {
      decisions.push(reviewDecision(at, visit.scene, visit.choice));
    }
    const edge = edgeLeft(at, visit);
    if (edge !== undefined) points = pointsAfter(explored.gains, points, edge);
  }
  const reach = reachFrom(explored, { state: 0, points: noPoints }, 'highest');
  const highest = explored.scored === null || reach === null ? null : scoreOfShare(reach);
  return { exact: true, highest, decisions };
}
