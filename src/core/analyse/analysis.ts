import type { Path } from '../play/path.ts';
import type { Outcome } from '../scenario/scenario.ts';
import type { Par } from '../score/path-score.ts';
import type { DeadEndKind } from './dead-ends.ts';
import type { Spread } from './spread-of-scores.ts';

/** A lowest and a highest score, from -100 to 100; both null where nothing is called for. */
export interface Range {
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** A dead end with a shortest path that leads into it. */
export interface FoundDeadEnd {
  readonly kind: DeadEndKind;
  readonly scene: string;
  readonly path: Path;
}

/**
 * What is true over all paths of a scenario. Plain data: it can be kept, and sent between threads. Where
 * `exact` is false there were too many states, and every figure comes from seeded random plays.
 */
export interface Analysis extends Range {
  readonly exact: boolean;
  /** The states explored; where not exact, how many there were at least. */
  readonly states: number;
  /** The most states that were to be explored. */
  readonly cap: number;
  readonly scenes: number;
  readonly choices: number;
  /** Complete paths as a decimal number, `unbounded` where replies can be given again and again; null where not exact. */
  readonly paths: string | null;
  readonly criteria: readonly (Range & { readonly id: string })[];
  readonly bestPath: Path | null;
  readonly worstPath: Path | null;
  /** In decisions; `longest` is null where unbounded, both where no run ends. */
  readonly shortest: number | null;
  readonly longest: number | null;
  readonly par: Par | null;
  /** How likely each ending is under even random play, in file order. What is missing from 1 never ends. */
  readonly endings: readonly { readonly id: string; readonly share: number }[];
  readonly outcomes: readonly { readonly outcome: Outcome; readonly share: number }[];
  /** The same over all paths, each counting once; null where there is no end of them, or not exact. */
  readonly overPaths: Pick<Analysis, 'endings' | 'outcomes'> | null;
  /** How often each scene is met in a run under even random play, in file order. */
  readonly sceneVisits: readonly { readonly id: string; readonly visits: number }[];
  readonly spread: Spread;
  /** All of them where exact; else those met before the cap. */
  readonly deadEnds: readonly FoundDeadEnd[];
  /** In file order; known only where exact, else those that no sampled play came to. */
  readonly unreachedScenes: readonly string[];
}
