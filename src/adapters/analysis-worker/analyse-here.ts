import { type Analyser, analyserOf } from '../../core/analyse/analyser.ts';
import type { Analysed, AnalysisPort } from '../../session/analysis-port.ts';

/** How many explored scenarios are held in memory: going back and forth between two is all that people do. */
const heldAtMost = 3;

/** Answers in the thread that it runs in. Each scenario is explored once, and the last few are held. */
export function analyseHere(): AnalysisPort {
  const held = new Map<string, Analyser>();

  function analyserFor({ contentHash, scenario }: Analysed): Analyser {
    const analyser = held.get(contentHash) ?? analyserOf(scenario);
    held.delete(contentHash);
    held.set(contentHash, analyser);
    const [oldest] = held.keys();
    if (held.size > heldAtMost && oldest !== undefined) held.delete(oldest);
    return analyser;
  }

  return {
    analyse: async (playable) => analyserFor(playable).analyse(),
    review: async (playable, path) => analyserFor(playable).review(path),
  };
}
