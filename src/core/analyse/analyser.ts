import type { Path } from '../play/path.ts';
import { type Rules, rulesOf } from '../play/rules.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { analyseExplored } from './analyse-scenario.ts';
import type { Analysis } from './analysis.ts';
import { type Explored, exploreScenario } from './explore-scenario.ts';
import { findPar } from './find-par.ts';
import type { PathReview } from './path-review.ts';
import { reviewPath } from './review-path.ts';
import { sampleAnalysis } from './sample-analysis.ts';
import { sampleReview } from './sample-review.ts';
import { statesAtMost } from './state-graph.ts';

/** One scenario ready to answer questions about all of its paths; explored once, when it is made. */
export interface Analyser {
  analyse(): Analysis;
  review(path: Path): PathReview;
}

function exactAnalyser(explored: Explored): Analyser {
  let analysis: Analysis | null = null;
  return {
    analyse: () => {
      analysis ??= analyseExplored(explored);
      return analysis;
    },
    review: (path) => reviewPath(explored, path),
  };
}

function sampledAnalyser(rules: Rules, atMost: number): Analyser {
  const par = findPar(rules, 0);
  let analysis: Analysis | null = null;
  return {
    analyse: () => {
      analysis ??= sampleAnalysis(rules, atMost);
      return analysis;
    },
    review: (path) => sampleReview(rules, par, path),
  };
}

/** Explores a scenario so that it can be asked about; by sampled plays where it has more states than `atMost`. */
export function analyserOf(scenario: Scenario, atMost: number = statesAtMost): Analyser {
  const rules = rulesOf(scenario);
  const explored = exploreScenario(rules, { atMost });
  return explored === null ? sampledAnalyser(rules, atMost) : exactAnalyser(explored);
}
