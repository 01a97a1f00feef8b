import type { Analysis } from '../core/analyse/analysis.ts';
import type { PathReview } from '../core/analyse/path-review.ts';
import type { Path } from '../core/play/path.ts';
import type { PlayableScenario } from './playable.ts';

/** What of a playable scenario an analysis needs. */
export type Analysed = Pick<PlayableScenario, 'contentHash' | 'scenario'>;

/**
 * Answers questions about all paths of a scenario. Takes its time, so everything comes as a promise, and is
 * remembered: asking again costs nothing. Rejects only by a fault of our own.
 */
export interface AnalysisPort {
  analyse(playable: Analysed): Promise<Analysis>;
  /** Holds a path, complete or not, against every other. */
  review(playable: Analysed, path: Path): Promise<PathReview>;
}

/** Where analyses outlast a visit, by the hash of their scenario's text. What it gives back is untrusted. */
export interface AnalysisShelf {
  read(contentHash: string): Promise<unknown>;
  keep(contentHash: string, analysis: Analysis): Promise<void>;
}
