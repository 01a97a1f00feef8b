import type { AnalysisPort } from '../../session/analysis-port.ts';

/** The analysis of this browser. Nothing of it is loaded before it is first asked for. */
export function openAnalysis(): AnalysisPort {
  let opening: Promise<AnalysisPort> | null = null;
  const open = () => {
    opening ??= import('./analyse-here.ts').then(({ analyseHere }) => analyseHere());
    return opening;
  };
  return {
    analyse: async (playable) => (await open()).analyse(playable),
    review: async (playable, path) => (await open()).review(playable, path),
  };
}
