import type { Analysis } from '../core/analyse/analysis.ts';
import type { Analysed, AnalysisPort, AnalysisShelf } from './analysis-port.ts';
import { readAnalysis } from './read-analysis.ts';

/** What the device has kept, where it can be read and is about this scenario; a device that refuses has nothing. */
async function readKept(shelf: AnalysisShelf, { contentHash, scenario }: Analysed) {
  try {
    const analysis = readAnalysis(await shelf.read(contentHash));
    return analysis?.scenes === scenario.scenes.length ? analysis : null;
  } catch {
    return null;
  }
}

/**
 * Remembers analyses by the hash of the scenario's text: in memory for as long as the page, and on the shelf,
 * so that a second visit need not wait. What cannot be read there is made anew and put over it.
 */
export function rememberAnalyses(port: AnalysisPort, shelf: AnalysisShelf): AnalysisPort {
  const known = new Map<string, Promise<Analysis>>();

  async function find(playable: Analysed): Promise<Analysis> {
    const kept = await readKept(shelf, playable);
    if (kept !== null) return kept;
    const analysis = await port.analyse(playable);
    // Nobody waits for this: without it, it is worked out again the next time.
    shelf.keep(playable.contentHash, analysis).catch(() => undefined);
    return analysis;
  }

  return {
    analyse: (playable) => {
      const { contentHash } = playable;
      const analysis = known.get(contentHash) ?? find(playable);
      known.set(contentHash, analysis);
      analysis.catch(() => known.delete(contentHash));
      return analysis;
    },
    review: (playable, path) => port.review(playable, path),
  };
}
