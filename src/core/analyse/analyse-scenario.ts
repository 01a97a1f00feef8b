import type { Rules } from '../play/rules.ts';
import type { Analysis, Range } from './analysis.ts';
import { completionRows } from './build-rows.ts';
import { countChoices } from './count-choices.ts';
import { countPaths } from './count-paths.ts';
import { deadEnds, deadEndsSoFar } from './dead-ends.ts';
import { edgeGains } from './edge-gains.ts';
import { type EdgeOdds, evenOdds, pathOdds } from './edge-odds.ts';
import { type Explored, exploredFrom } from './explore-scenario.ts';
import { extremePath } from './extreme-path.ts';
import { mayEndIn } from './may-end.ts';
import { outcomeShares } from './outcome-shares.ts';
import { randomPlay } from './random-play.ts';
import { sampleAnalysis, type Unfinished } from './sample-analysis.ts';
import { criterionRange, reachFrom } from './score-range.ts';
import { scoreShares } from './score-shares.ts';
import { noPoints, type Share, scoreOfShare } from './share.ts';
import { shortestPathTo } from './shortest-path-to.ts';
import { spreadOfScores } from './spread-of-scores.ts';
import { type Exploration, exploreStates, type StateGraph, statesAtMost } from './state-graph.ts';

const scoreOrNull = (share: Share | null) => (share === null ? null : scoreOfShare(share));

function rangeOf(explored: Explored): Range {
  if (explored.scored === null) return { lowest: null, highest: null };
  const start = { state: 0, points: noPoints };
  return {
    lowest: scoreOrNull(reachFrom(explored, start, 'lowest')),
    highest: scoreOrNull(reachFrom(explored, start, 'highest')),
  };
}

function criterionRanges({ graph, components }: Explored): Analysis['criteria'] {
  return graph.rules.scenario.rubric.criteria.map(({ id }) => {
    // A criterion's own score leaves its weight out.
    const gains = edgeGains(graph, [{ id, weight: 1 }]);
    const { lowest, highest } = criterionRange(completionRows(graph, gains, components), 0);
    return { id, lowest: scoreOrNull(lowest), highest: scoreOrNull(highest) };
  });
}

function foundDeadEnds(
  graph: StateGraph,
  found: ReturnType<typeof deadEnds>,
): Analysis['deadEnds'] {
  return found.map(({ kind, state }) => ({
    kind,
    scene: graph.rules.scenario.scenes[graph.scene[state] as number]?.id ?? '',
    path: shortestPathTo(graph, state),
  }));
}

/** How likely endings, outcomes and scenes are, where the edges are taken by some odds. */
function playedBy({ graph, components }: Explored, odds: EdgeOdds) {
  const { rules } = graph;
  const play = randomPlay({ graph, components, odds });
  const endings = [...play.endings].map(([id, share]) => ({ id, share }));
  const visits = rules.scenario.scenes.map(({ id }, n) => ({ id, visits: play.scenes[n] ?? 0 }));
  return { visits, shares: { endings, outcomes: outcomeShares(rules, endings) } };
}

/** Scores, bands, endings and scenes: over all paths, and where every reply offered is equally likely. */
function oddsIn(explored: Explored, paths: bigint | null) {
  const { graph, components, scored: par } = explored;
  const even = playedBy(explored, evenOdds(graph));
  const odds = paths === null ? null : pathOdds(graph, components);
  const scoring = { rules: graph.rules, par, mayEnd: mayEndIn(explored) };
  return {
    ...even.shares,
    overPaths: odds === null ? null : playedBy(explored, odds).shares,
    sceneVisits: even.visits,
    spread: spreadOfScores(scoring, paths, scoreShares(explored, odds)),
    unreachedScenes: even.visits.filter((one) => one.visits === 0).map(({ id }) => id),
  };
}

/** Reads off everything that is true over all paths of an explored scenario. */
export function analyseExplored(explored: Explored, cap: number = statesAtMost): Analysis {
  const { graph, components, scored } = explored;
  const { paths, shortest, longest } = countPaths(graph, components);
  return {
    exact: true,
    states: graph.count,
    cap,
    scenes: graph.rules.scenes.length,
    choices: countChoices(graph.rules),
    paths: paths === null ? 'unbounded' : String(paths),
    ...rangeOf(explored),
    criteria: criterionRanges(explored),
    bestPath: scored === null ? null : extremePath(explored, 'highest'),
    worstPath: scored === null ? null : extremePath(explored, 'lowest'),
    shortest,
    longest,
    par: scored,
    ...oddsIn(explored, paths),
    deadEnds: foundDeadEnds(graph, deadEnds(graph, components)),
  };
}

/** What is known for sure of a graph that was left off at the cap. */
export function unfinishedFrom(graph: StateGraph, cap: number): Unfinished {
  return { states: graph.table.count, cap, deadEnds: foundDeadEnds(graph, deadEndsSoFar(graph)) };
}

/** Analyses a scenario over all of its paths; by sampled plays where it has too many states, and says so. */
export function analyseScenario(rules: Rules, exploration: Exploration = {}): Analysis {
  const cap = exploration.atMost ?? statesAtMost;
  const graph = exploreStates(rules, exploration);
  return graph.complete
    ? analyseExplored(exploredFrom(graph), cap)
    : sampleAnalysis(rules, unfinishedFrom(graph, cap));
}
