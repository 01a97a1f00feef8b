import type { Criterion } from '../core/scenario/rubric.ts';

/** One run's score in one criterion, from -100 to 100. */
export interface Mark {
  readonly score: number;
  readonly runId: string;
  readonly scenarioKey: string;
  /** When the run was begun. */
  readonly startedAt: string;
}

/** One criterion over all runs that called for it. The three may be the same mark. */
export interface CriterionProgress {
  readonly criterion: Criterion;
  /** How many complete runs called for it; with none there are no marks. */
  readonly runs: number;
  readonly first: Mark | null;
  /** Of equal ones the earliest. */
  readonly best: Mark | null;
  readonly latest: Mark | null;
}

/** Every criterion of the built-in rubric, over the learner's own complete runs of all scenarios. */
export interface Progress {
  /** In the order of the rubric; empty while there is no complete run. */
  readonly criteria: readonly CriterionProgress[];
  /** The complete runs that were counted. */
  readonly runs: number;
  /** Runs that can no longer be read, since their scenario cannot be loaded. */
  readonly leftOut: number;
}
