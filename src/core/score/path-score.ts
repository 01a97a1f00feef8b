import type { Breach, Criterion, Rating } from '../scenario/rubric.ts';
import type { Choice, DecisionScene, EndingScene } from '../scenario/scenario.ts';

/** One reply of a run, in the scene where it was given. */
export interface Decision {
  readonly scene: DecisionScene;
  readonly choice: Choice;
}

/**
 * What a whole conversation can be held to. `possible` is the least that any complete run with the best
 * outcome has possible, in weighted points; when not `exact` it was taken from sampled plays.
 */
export interface Par {
  readonly possible: number;
  readonly exact: boolean;
}

/** How well a run went, in words. */
export type Band = 'strong' | 'solid' | 'getting-there' | 'try-again';

/** Why a run is not in a higher band. */
export type BandLimit =
  | 'score'
  | 'low-criterion'
  | 'follow-through'
  | 'key-moment'
  | 'critical-breach'
  | 'open-breach'
  | 'fixed-not-heard';

/** One reply's part in one criterion at one moment. `at` counts decisions from 0. */
export interface Trace {
  readonly at: number;
  readonly choice: Choice;
  readonly rating: Rating;
  /** Whether this reply is the one that earned, or took, the points. */
  readonly counts: boolean;
}

/** One criterion in one scene: each scene calls for it once, and each `against` counts. Points are weighted by the moment. */
export interface CriterionMoment {
  readonly scene: DecisionScene;
  readonly called: boolean;
  readonly key: boolean;
  /** The best rating given here that is not `against`; `against` where there is no other. */
  readonly best: Rating;
  readonly againsts: number;
  readonly earned: number;
  readonly possible: number;
  readonly traces: readonly Trace[];
}

/** One criterion over a run. `score` runs from -100 to 100, null where it was not called for. */
export interface CriterionScore {
  readonly criterion: Criterion;
  readonly score: number | null;
  readonly earned: number;
  readonly possible: number;
  /** Whether any scene decided in on this path calls for it. */
  readonly called: boolean;
  /** In the order first met: the moments that call for it, and those where a reply went against it. */
  readonly moments: readonly CriterionMoment[];
}

/** A breach on this path, in the order first committed. `at` and `repairedAt` count decisions from 0. */
export interface CommittedBreach {
  readonly breach: Breach;
  readonly state: 'open' | 'repaired';
  readonly at: readonly number[];
  readonly repairedAt: readonly number[];
}

/** A path held against its rubric. `score`, `band` and `ending` are null while the run is not complete. */
export interface PathScore {
  readonly complete: boolean;
  readonly ending: EndingScene | null;
  readonly score: number | null;
  readonly earned: number;
  readonly possible: number;
  readonly criteria: readonly CriterionScore[];
  readonly breaches: readonly CommittedBreach[];
  readonly band: Band | null;
  /** What keeps the run from the next band up; empty at `strong` and where there is no band. */
  readonly limits: readonly BandLimit[];
  readonly decisions: readonly Decision[];
}
