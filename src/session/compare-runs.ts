import type { Criterion } from '../core/scenario/rubric.ts';
import type { EndingScene } from '../core/scenario/scenario.ts';
import type { Band, Decision, PathScore } from '../core/score/path-score.ts';
import type { ReadRun } from './read-run.ts';
import type { SavedRun } from './saved-run.ts';

/** One of two runs that stand side by side. */
export interface ComparedRun {
  readonly run: SavedRun;
  /** Null while the run is not complete, as are band and ending. */
  readonly score: number | null;
  readonly band: Band | null;
  readonly ending: EndingScene | null;
  /** Its decisions from where the two part; empty where it goes no further. */
  readonly after: readonly Decision[];
}

/** One criterion in both runs; null where a run was not called for it. */
export interface ComparedCriterion {
  readonly criterion: Criterion;
  readonly a: number | null;
  readonly b: number | null;
}

/** Two runs of one scenario side by side. */
export interface Comparison {
  /** False where the scenario was edited between the two: the same step may have had other words. */
  readonly sameText: boolean;
  /** The decisions with which both begin, in the words of `a`. */
  readonly common: readonly Decision[];
  /** Where they part: the reply of each, null for one that went no further. Null where they never do. */
  readonly parting: { readonly a: Decision | null; readonly b: Decision | null } | null;
  readonly a: ComparedRun;
  readonly b: ComparedRun;
  /** Every criterion of the rubric, in its order. */
  readonly criteria: readonly ComparedCriterion[];
}

function lengthInCommon(a: readonly Decision[], b: readonly Decision[]): number {
  const parted = a.findIndex(
    ({ scene, choice }, n) => b[n]?.scene.id !== scene.id || b[n]?.choice.id !== choice.id,
  );
  return parted < 0 ? a.length : parted;
}

function side({ run, score: whole }: ReadRun, common: number): ComparedRun {
  const { score, band, ending, decisions } = whole;
  return { run, score, band, ending, after: decisions.slice(common) };
}

function scoresOf({ criteria }: PathScore): ReadonlyMap<string, number | null> {
  return new Map(criteria.map(({ criterion, score }) => [criterion.id, score]));
}

/** The criteria of both: an edit may have added one. */
function criteriaOf(a: PathScore, b: PathScore): readonly ComparedCriterion[] {
  const [inA, inB] = [scoresOf(a), scoresOf(b)];
  const added = b.criteria.filter(({ criterion }) => !inA.has(criterion.id));
  return [...a.criteria, ...added].map(({ criterion }) => ({
    criterion,
    a: inA.get(criterion.id) ?? null,
    b: inB.get(criterion.id) ?? null,
  }));
}

/** Holds two runs side by side; null where they are not of the same scenario. */
export function compareRuns(a: ReadRun, b: ReadRun): Comparison | null {
  if (a.run.scenarioKey !== b.run.scenarioKey) return null;
  const common = lengthInCommon(a.score.decisions, b.score.decisions);
  const sides = { a: side(a, common), b: side(b, common) };
  const parting = { a: sides.a.after[0] ?? null, b: sides.b.after[0] ?? null };
  return {
    sameText: a.playable.contentHash === b.playable.contentHash,
    common: a.score.decisions.slice(0, common),
    parting: parting.a === null && parting.b === null ? null : parting,
    ...sides,
    criteria: criteriaOf(a.score, b.score),
  };
}
