import type { Analysis } from '../../core/analyse/analysis.ts';
import type { PathReview } from '../../core/analyse/path-review.ts';
import type { Analysed, AnalysisPort } from '../../session/analysis-port.ts';
import type { Answered, Asked, Line } from './messages.ts';

/** The worker is gone, or never came: whoever asked may ask elsewhere. */
export class LineLost extends Error {
  override readonly name = 'LineLost';
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (fault: Error) => void;
}

/** The page's side. `lose` is to be called when the worker fails: every question, now and later, then rejects. */
export interface AskedOnLine extends AnalysisPort {
  readonly lose: () => void;
}

/** Asks on a line, each scenario being sent once. */
export function askOnLine(line: Line): AskedOnLine {
  const waiting = new Map<number, Waiting>();
  const sent = new Set<string>();
  let lost = false;
  let ids = 0;

  line.addEventListener('message', ({ data }) => {
    const answer = data as Answered;
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) asker?.resolve(answer.value as never);
    else asker?.reject(new Error(answer.fault));
  });

  function ask<Value>({ contentHash, scenario }: Analysed, asked: (id: number) => Asked) {
    if (lost) return Promise.reject(new LineLost());
    if (!sent.has(contentHash)) {
      line.postMessage({ kind: 'scenario', contentHash, scenario } satisfies Asked);
      sent.add(contentHash);
    }
    const id = ids++;
    return new Promise<Value>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      line.postMessage(asked(id));
    });
  }

  return {
    analyse: (playable) => {
      const { contentHash } = playable;
      return ask<Analysis>(playable, (id) => ({ kind: 'analyse', id, contentHash }));
    },
    review: (playable, path) => {
      const { contentHash } = playable;
      return ask<PathReview>(playable, (id) => ({ kind: 'review', id, contentHash, path }));
    },
    lose: () => {
      lost = true;
      for (const { reject } of waiting.values()) reject(new LineLost());
      waiting.clear();
    },
  };
}
