import type { AnalysisPort, AnalysisShelf } from '../../session/analysis-port.ts';

async function start(shelf: AnalysisShelf): Promise<AnalysisPort> {
  const [{ startAnalysis }, { rememberAnalyses }] = await Promise.all([
    import('./start-analysis.ts'),
    import('../../session/remember-analyses.ts'),
  ]);
  return rememberAnalyses(await startAnalysis(), shelf);
}

/** The analysis of this browser. Nothing of it is loaded before it is first asked for. */
export function openAnalysis(shelf: AnalysisShelf): AnalysisPort {
  let started: Promise<AnalysisPort> | null = null;

  function open(): Promise<AnalysisPort> {
    started ??= start(shelf);
    // A file that could not be loaded may come the next time.
    started.catch(() => {
      started = null;
    });
    return started;
  }

  return {
    analyse: async (playable) => (await open()).analyse(playable),
    review: async (playable, path) => (await open()).review(playable, path),
  };
}
