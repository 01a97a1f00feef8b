import { type EdgeOdds, evenOdds } from './edge-odds.ts';
import type { Explored } from './explore-scenario.ts';
import { pointOdds } from './point-odds.ts';
import { scoreOfShare, shareOf } from './share.ts';
import { addTo, type ScoreShares, sharesByScore, shown } from './spread-of-scores.ts';

/**
 * How scores fall, from the points with which runs end; null where there are too many to follow. `paths` are
 * the odds by which every path is equally likely, null where there is no end of paths.
 */
export function scoreShares(explored: Explored, paths: EdgeOdds | null): ScoreShares | null {
  if (explored.scored === null) return { scores: null, pathScores: null };
  const even = evenOdds(explored.graph);
  const ends = pointOdds({ ...explored, even, paths: paths ?? even });
  if (ends === null) return null;
  const scores = new Map<number, number>();
  const pathScores = new Map<number, number>();
  for (const end of ends) {
    const score = shown(scoreOfShare(shareOf(end.points, explored.par)));
    addTo(scores, score, end.even);
    addTo(pathScores, score, end.paths);
  }
  return {
    scores: sharesByScore(scores, 1),
    pathScores: paths === null ? null : sharesByScore(pathScores, 1),
  };
}
