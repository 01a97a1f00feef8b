import type { Rules } from '../play/rules.ts';
import type { Analysis, Range } from './analysis.ts';
import { completionRows } from './completion-rows.ts';
import { countChoices } from './count-choices.ts';
import { countPaths } from './count-paths.ts';
import { deadEnds } from './dead-ends.ts';
import { edgeGains } from './edge-gains.ts';
import { type Exploration, type Explored, exploreScenario } from './explore-scenario.ts';
import { extremePath } from './extreme-path.ts';
import { outcomeShares } from './outcome-shares.ts';
import { randomPlay } from './random-play.ts';
import { sampleAnalysis } from './sample-analysis.ts';
import { criterionRange, reachFrom } from './score-range.ts';
import { noPoints, type Share, scoreOfShare } from './share.ts';
import { shortestPathTo } from './shortest-path-to.ts';
import { spreadOfScores } from './spread-of-scores.ts';
import { statesAtMost } from './state-graph.ts';

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

function foundDeadEnds({ graph, components }: Explored): Analysis['deadEnds'] {
  return deadEnds(graph, components).map(({ kind, state }) => ({
    kind,
    scene: graph.rules.scenario.scenes[graph.scene[state] as number]?.id ?? '',
    path: shortestPathTo(graph, state),
  }));
}

/** Reads off everything that is true over all paths of an explored scenario. */
export function analyseExplored(explored: Explored): Analysis {
  const { graph, components, scored } = explored;
  const { rules } = graph;
  const { paths, shortest, longest } = countPaths(graph, components);
  const play = randomPlay(graph, components);
  const endings = [...play.endings].map(([id, share]) => ({ id, share }));
  const visits = rules.scenario.scenes.map(({ id }, n) => ({ id, visits: play.scenes[n] ?? 0 }));
  return {
    exact: true,
    states: graph.count,
    scenes: rules.scenes.length,
    choices: countChoices(rules),
    paths: paths === null ? 'unbounded' : String(paths),
    ...rangeOf(explored),
    criteria: criterionRanges(explored),
    bestPath: scored === null ? null : extremePath(explored, 'highest'),
    worstPath: scored === null ? null : extremePath(explored, 'lowest'),
    shortest,
    longest,
    par: scored,
    endings,
    outcomes: outcomeShares(rules, endings),
    sceneVisits: visits,
    spread: spreadOfScores({ rules, par: scored }, paths),
    deadEnds: foundDeadEnds(explored),
    unreachedScenes: visits.filter((one) => one.visits === 0).map(({ id }) => id),
  };
}

/** Analyses a scenario over all of its paths; by sampled plays where it has too many states, and says so. */
export function analyseScenario(rules: Rules, exploration: Exploration = {}): Analysis {
  const explored = exploreScenario(rules, exploration);
  return explored === null
    ? sampleAnalysis(rules, exploration.atMost ?? statesAtMost)
    : analyseExplored(explored);
}
