import type { AnalysisPort } from '../../session/analysis-port.ts';
import { startOwnWorker } from '../own-worker.ts';
import address from './analysis-worker.ts?worker&url';
import { askOnLine } from './ask-on-line.ts';
import { orElse } from './or-else.ts';

/** Once the page has nothing else to do: without a worker the analysis holds it up. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve, 0);
  });
}

async function here(): Promise<AnalysisPort> {
  const [{ analyseHere }] = await Promise.all([import('./analyse-here.ts'), idle()]);
  return analyseHere();
}

/** The analysis in a worker of our own; in the page where the browser refuses one. */
export function startAnalysis(): Promise<AnalysisPort> {
  try {
    const worker = startOwnWorker(address);
    const asked = askOnLine(worker);
    worker.addEventListener('error', () => asked.lose());
    worker.addEventListener('messageerror', () => asked.lose());
    return Promise.resolve(orElse(asked, here));
  } catch {
    return here();
  }
}
