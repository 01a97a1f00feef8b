import { choicesOffered } from '../play/choices-offered.ts';
import type { Visit } from '../play/replay-path.ts';
import type { Rules } from '../play/rules.ts';
import type { Band, Par } from '../score/path-score.ts';
import { scoreVisits } from '../score/score-path.ts';
import { everyPlay, type MayEnd } from './every-play.ts';
import { samplePlays } from './sample-plays.ts';

/** A run's score as a whole number, as it is shown: rounded half up. */
export const shown = (score: number) => Math.floor(score + 0.5);

/** How scores and bands fall where every reply offered is equally likely. */
export interface Spread {
  /** False where the bands were sampled: there were too many paths to go through one by one. */
  readonly bandsExact: boolean;
  /** How many paths were gone through for the bands, or plays sampled. */
  readonly runs: number;
  /** How likely each band is, strongest first; null where the scenario has no bands. */
  readonly bands: ReadonlyMap<Band, number> | null;
  /** False where the scores were sampled too. */
  readonly scoresExact: boolean;
  /** How likely each score is, rounded, lowest first; null where the scenario has no scores. */
  readonly scores: ReadonlyMap<number, number> | null;
  /** The share of each rounded score among all paths, each counting once; null where sampled, or unbounded. */
  readonly pathScores: ReadonlyMap<number, number> | null;
}

/** How many paths are gone through one by one for the bands; beyond that, plays are sampled. */
const pathsAtMost = 100_000;
const sample = { plays: 20_000, seed: 20_261_122 } as const;

/** How scores fall, where that is known exactly. */
export type ScoreShares = Pick<Spread, 'scores' | 'pathScores'>;

interface Tally {
  runs: number;
  readonly bands: Map<Band, number>;
  readonly scores: Map<number, number>;
}

/** Adds to a number in a map. */
export function addTo<K>(map: Map<K, number>, key: K, more: number): void {
  map.set(key, (map.get(key) ?? 0) + more);
}

/** The parts of a whole, lowest score first. */
export function sharesByScore(
  map: ReadonlyMap<number, number>,
  all: number,
): ReadonlyMap<number, number> {
  return new Map([...map].sort(([a], [b]) => a - b).map(([score, part]) => [score, part / all]));
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
  if (band !== null) addTo(tally.bands, band, run.odds);
  if (score !== null) addTo(tally.scores, shown(score), run.odds);
}

/** What scoring every run needs. */
export interface Scoring {
  readonly rules: Rules;
  readonly par: Par | null;
  readonly mayEnd?: MayEnd;
}

const order: readonly Band[] = ['strong', 'solid', 'getting-there', 'try-again'];

function bandShares(tally: Tally, all: number): ReadonlyMap<Band, number> {
  return new Map(order.map((band) => [band, (tally.bands.get(band) ?? 0) / all]));
}

function tallyOf(scoring: Scoring, exact: boolean): Tally {
  const { rules, mayEnd = () => true } = scoring;
  const tally: Tally = { runs: 0, bands: new Map(), scores: new Map() };
  if (exact) {
    for (const visits of everyPlay(rules, mayEnd)) {
      tally.runs++;
      count(tally, { visits, odds: oddsOf(rules, visits) }, scoring);
    }
    return tally;
  }
  for (const visits of samplePlays(rules, sample, mayEnd)) {
    tally.runs++;
    if (visits !== null) count(tally, { visits, odds: 1 }, scoring);
  }
  return tally;
}

/**
 * How scores and bands fall under even random play. Scores as `known`; where they are not, and for bands,
 * which hang on more than points, by going through every path where `paths` is at most 100,000; else from
 * 20,000 seeded plays, and it says so.
 */
export function spreadOfScores(
  scoring: Scoring,
  paths: bigint | null,
  known: ScoreShares | null,
): Spread {
  const exact = paths !== null && paths <= BigInt(pathsAtMost);
  const banded = scoring.par !== null && scoring.rules.scenario.rubric.id === 'him-empathy';
  const needed = banded || (known === null && scoring.par !== null);
  const tally = needed ? tallyOf(scoring, exact) : null;
  // Runs that never end have no band and no score: they are what is missing from 1.
  const all = exact ? 1 : (tally?.runs ?? 1);
  const scored = tally !== null && scoring.par !== null;
  return {
    bandsExact: exact || !banded,
    runs: tally?.runs ?? 0,
    bands: banded && tally !== null ? bandShares(tally, all) : null,
    scoresExact: known !== null || exact || scoring.par === null,
    ...(known ?? { scores: scored ? sharesByScore(tally.scores, all) : null, pathScores: null }),
  };
}
