import type { Analysis } from '../../core/analyse/analysis.ts';
import type { PathReview } from '../../core/analyse/path-review.ts';
import type { Path } from '../../core/play/path.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';

/** What the page asks its worker. A scenario is sent once, before the first question about it. */
export type Asked =
  | { readonly kind: 'scenario'; readonly contentHash: string; readonly scenario: Scenario }
  | { readonly kind: 'analyse'; readonly id: number; readonly contentHash: string }
  | {
      readonly kind: 'review';
      readonly id: number;
      readonly contentHash: string;
      readonly path: Path;
    };

/** What the worker answers to the question of that id; a fault of our own is told in words. */
export type Answered =
  | { readonly id: number; readonly ok: true; readonly value: Analysis | PathReview }
  | { readonly id: number; readonly ok: false; readonly fault: string };

/** One end of the line between page and worker: a worker has it, and so has a message port. */
export interface Line {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', hear: (event: { readonly data: unknown }) => void): void;
}
