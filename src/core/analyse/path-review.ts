/** One reply that was offered, by its choice's id, and what giving it would have put out of reach. */
export interface OfferedReview {
  readonly choice: string;
  /** Null where the scenario has no scores, or no ending could be reached any more. Never negative. */
  readonly cost: number | null;
  /** The highest score still within reach after it; null likewise. */
  readonly after: number | null;
  /** The ids of the endings still within reach after it, in file order. */
  readonly endings: readonly string[];
}

/** One decision of a path, held against everything that was still open. */
export interface DecisionReview {
  readonly scene: string;
  /** The reply that was given; one of `offered`. */
  readonly choice: string;
  readonly cost: number | null;
  /** The highest score that was still within reach before it; null where there are no scores. */
  readonly best: number | null;
  readonly endings: readonly string[];
  /** Every reply offered, in file order. */
  readonly offered: readonly OfferedReview[];
}

/**
 * A path held against every other, as plain data. The costs of a complete one add up to `highest` minus its
 * score. Where not `exact`, all of it comes from sampled plays.
 */
export interface PathReview {
  readonly exact: boolean;
  readonly highest: number | null;
  readonly decisions: readonly DecisionReview[];
}
