import type { Analysis } from '../core/analyse/analysis.ts';
import { printPath } from '../core/play/path.ts';

const shares = (list: Analysis['endings']) =>
  Object.fromEntries(list.map(({ id, share }) => [id, share]));

/** Lowest first; a list, since an object would put its negative keys last. */
const scoresAsData = (scores: ReadonlyMap<number, number> | null) =>
  scores === null ? null : [...scores].map(([score, share]) => ({ score, share }));

/**
 * An analysis as plain data, numbers unrounded. `bands` is empty where the scenario has none; where figures
 * are sampled, `exact`, `bandsExact` or `scoresExact` says so. Shares are of all runs begun, so that what is
 * missing from 1 never ends.
 */
export function analysisAsData(analysis: Analysis) {
  const { criteria, bestPath, worstPath, spread, deadEnds, overPaths } = analysis;
  return {
    exact: analysis.exact,
    states: analysis.states,
    cap: analysis.cap,
    scenes: analysis.scenes,
    choices: analysis.choices,
    paths: analysis.paths,
    lowest: analysis.lowest,
    highest: analysis.highest,
    criteria: Object.fromEntries(
      criteria.map(({ id, lowest, highest }) => [id, { lowest, highest }]),
    ),
    bestPath: bestPath === null ? null : printPath(bestPath),
    worstPath: worstPath === null ? null : printPath(worstPath),
    shortest: analysis.shortest,
    longest: analysis.longest,
    par: analysis.par?.possible ?? null,
    endings: shares(analysis.endings),
    outcomes: Object.fromEntries(analysis.outcomes.map(({ outcome, share }) => [outcome, share])),
    endingsOverPaths: overPaths === null ? null : shares(overPaths.endings),
    bands: Object.fromEntries(spread.bands ?? []),
    bandsExact: spread.bandsExact && analysis.exact,
    scores: scoresAsData(spread.scores),
    scoresOverPaths: scoresAsData(spread.pathScores),
    scoresExact: spread.scoresExact && analysis.exact,
    sceneVisits: Object.fromEntries(analysis.sceneVisits.map(({ id, visits }) => [id, visits])),
    deadEnds: deadEnds.map(({ kind, scene, path }) => ({ kind, scene, path: printPath(path) })),
    unreachedScenes: analysis.unreachedScenes,
  };
}
