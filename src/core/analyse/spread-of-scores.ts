import { choicesOffered } from '../play/choices-offered.ts';
import type { Visit } from '../play/replay-path.ts';
import type { Rules } from '../play/rules.ts';
import type { Band, Par } from '../score/path-score.ts';
import { scoreVisits } from '../score/score-path.ts';
import { everyPlay } from './every-play.ts';
import { samplePlays } from './sample-plays.ts';

/** A run's score as a whole number, as it is shown: rounded half up. */
const shown = (score: number) => Math.floor(score + 0.5);

/** How scores and bands fall where every reply offered is equally likely. */
export interface Spread {
  /** False where it was sampled: there were too many paths to go through. */
  readonly exact: boolean;
  /** How many paths were gone through, or plays sampled. */
  readonly runs: number;
  /** How likely each band is, strongest first; null where the scenario has no bands. */
  readonly bands: ReadonlyMap<Band, number> | null;
  /** How likely each score is, rounded, lowest first; null where the scenario has no scores. */
  readonly scores: ReadonlyMap<number, number> | null;
  /** The share of each rounded score among the paths gone through, each path counting once; null where sampled. */
  readonly pathScores: ReadonlyMap<number, number> | null;
}

/** How many paths are gone through one by one; beyond that, plays are sampled. */
export const pathsAtMost = 100_000;
const sample = { plays: 20_000, seed: 20_261_122 } as const;

interface Tally {
  runs: number;
  weight: number;
  readonly bands: Map<Band, number>;
  readonly scores: Map<number, number>;
  readonly pathScores: Map<number, number>;
}

function add<K>(map: Map<K, number>, key: K, more: number): void {
  map.set(key, (map.get(key) ?? 0) + more);
}

function oddsOf(rules: Rules, visits: readonly Visit[]): number {
  let odds = 1;
  for (const { state, choice } of visits) {
    if (choice !== null) odds /= choicesOffered(rules, state).length;
  }
  return odds;
}

function count(tally: Tally, run: { visits: readonly Visit[]; odds: number }, scoring: Scoring) {
  const { score, band } = scoreVisits(run.visits, scoring.rules.scenario.rubric, scoring.par);
  tally.runs++;
  tally.weight += run.odds;
  if (band !== null) add(tally.bands, band, run.odds);
  if (score === null) return;
  add(tally.scores, shown(score), run.odds);
  add(tally.pathScores, shown(score), 1);
}

/** What scoring every run needs. */
export interface Scoring {
  readonly rules: Rules;
  readonly par: Par | null;
}

const order: readonly Band[] = ['strong', 'solid', 'getting-there', 'try-again'];

function spreadOf(tally: Tally, exact: boolean, { rules, par }: Scoring): Spread {
  const byScore = (map: ReadonlyMap<number, number>, all: number) =>
    new Map([...map].sort(([a], [b]) => a - b).map(([score, part]) => [score, part / all]));
  const banded = par !== null && rules.scenario.rubric.id === 'him-empathy';
  const bands = order.map((band) => [band, (tally.bands.get(band) ?? 0) / tally.weight] as const);
  return {
    exact,
    runs: tally.runs,
    bands: banded && tally.runs > 0 ? new Map(bands) : null,
    scores: par === null ? null : byScore(tally.scores, tally.weight),
    pathScores: par === null || !exact ? null : byScore(tally.pathScores, tally.runs),
  };
}

const newTally = (): Tally => ({
  runs: 0,
  weight: 0,
  bands: new Map(),
  scores: new Map(),
  pathScores: new Map(),
});

/**
 * How scores and bands fall under even random play: exact, by going through every path, where `paths` is at
 * most 100,000; else from 20,000 seeded plays, and it says so.
 */
export function spreadOfScores(scoring: Scoring, paths: bigint | null): Spread {
  const { rules } = scoring;
  const tally = newTally();
  const exact = paths !== null && paths <= BigInt(pathsAtMost);
  if (exact) {
    for (const visits of everyPlay(rules)) {
      count(tally, { visits, odds: oddsOf(rules, visits) }, scoring);
    }
  } else {
    for (const visits of samplePlays(rules, sample)) count(tally, { visits, odds: 1 }, scoring);
  }
  return spreadOf(tally, exact, scoring);
}
