import type { Path } from '../play/path.ts';
import { type Rules, rulesOf } from '../play/rules.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Par } from '../score/path-score.ts';
import { analyseExplored, unfinishedFrom } from './analyse-scenario.ts';
import type { Analysis } from './analysis.ts';
import { type Explored, exploredFrom } from './explore-scenario.ts';
import { findPar } from './find-par.ts';
import type { PathReview } from './path-review.ts';
import { reviewPath } from './review-path.ts';
import { sampleAnalysis, type Unfinished } from './sample-analysis.ts';
import { sampleReview } from './sample-review.ts';
import { type Exploration, exploreStates, statesAtMost } from './state-graph.ts';

/** One scenario ready to answer questions about all of its paths; explored once, when it is made. */
export interface Analyser {
  /** Null where no run of the scenario can score anything. */
  readonly par: Par | null;
  analyse(): Analysis;
  review(path: Path): PathReview;
}

function exactAnalyser(explored: Explored, cap: number): Analyser {
  let analysis: Analysis | null = null;
  return {
    par: explored.scored,
    analyse: () => {
      analysis ??= analyseExplored(explored, cap);
      return analysis;
    },
    review: (path) => reviewPath(explored, path),
  };
}

function sampledAnalyser(rules: Rules, unfinished: Unfinished): Analyser {
  const par = findPar(rules, 0);
  let analysis: Analysis | null = null;
  return {
    par,
    analyse: () => {
      analysis ??= sampleAnalysis(rules, unfinished, par);
      return analysis;
    },
    review: (path) => sampleReview(rules, par, path),
  };
}

/** Explores a scenario so that it can be asked about; by sampled plays where it has more states than `atMost`. */
export function analyserOf(scenario: Scenario, exploration: Exploration = {}): Analyser {
  const rules = rulesOf(scenario);
  const cap = exploration.atMost ?? statesAtMost;
  const graph = exploreStates(rules, exploration);
  return graph.complete
    ? exactAnalyser(exploredFrom(graph), cap)
    : sampledAnalyser(rules, unfinishedFrom(graph, cap));
}
