import type { AnalysisPort } from '../../session/analysis-port.ts';
import { LineLost } from './ask-on-line.ts';

/** Asks the first; when its line is lost, the second, which is made only then. */
export function orElse(first: AnalysisPort, second: () => Promise<AnalysisPort>): AnalysisPort {
  let made: Promise<AnalysisPort> | null = null;

  async function ask<Value>(question: (port: AnalysisPort) => Promise<Value>): Promise<Value> {
    try {
      return await question(first);
    } catch (fault) {
      if (!(fault instanceof LineLost)) throw fault;
      made ??= second();
      return question(await made);
    }
  }

  return {
    analyse: (playable) => ask((port) => port.analyse(playable)),
    review: (playable, path) => ask((port) => port.review(playable, path)),
  };
}
