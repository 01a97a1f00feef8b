import { analyserOf } from '../../src/core/analyse/analyser.ts';
import type { AnalysisPort } from '../../src/session/analysis-port.ts';

/** Analyses in the test itself, each time anew. */
export function fakeAnalysis(): AnalysisPort {
  return {
    analyse: async ({ scenario }) => analyserOf(scenario).analyse(),
    review: async ({ scenario }, path) => analyserOf(scenario).review(path),
  };
}
