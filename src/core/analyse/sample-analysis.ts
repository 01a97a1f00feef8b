import type { Path } from '../play/path.ts';
import type { Visit } from '../play/replay-path.ts';
import type { Rules } from '../play/rules.ts';
import type { Par, PathScore } from '../score/path-score.ts';
import { decisionsOf, scoreVisits } from '../score/score-path.ts';
import type { Analysis, Range } from './analysis.ts';
import { countChoices } from './count-choices.ts';
import { findPar } from './find-par.ts';
import { outcomeShares } from './outcome-shares.ts';
import { samplePlays } from './sample-plays.ts';
import { spreadOfScores } from './spread-of-scores.ts';

const sample = { plays: 20_000, seed: 20_261_123 } as const;

/** What the plays of a sample had, while they are counted. */
interface Tally {
  plays: number;
  shortest: number | null;
  longest: number | null;
  best: { score: number; path: Path } | null;
  worst: { score: number; path: Path } | null;
  readonly endings: Map<string, number>;
  readonly visits: Map<string, number>;
  readonly criteria: Map<string, Range>;
}

const least = (a: number | null, b: number) => (a === null ? b : Math.min(a, b));
const most = (a: number | null, b: number) => (a === null ? b : Math.max(a, b));

function addScore(tally: Tally, { score, criteria, decisions }: PathScore): void {
  for (const one of criteria) {
    if (one.score === null) continue;
    const { lowest, highest } = tally.criteria.get(one.criterion.id) ?? {
      lowest: null,
      highest: null,
    };
    const range = { lowest: least(lowest, one.score), highest: most(highest, one.score) };
    tally.criteria.set(one.criterion.id, range);
  }
  if (score === null) return;
  const path = () => decisions.map(({ scene, choice }) => ({ scene: scene.id, choice: choice.id }));
  if (tally.best === null || score > tally.best.score) tally.best = { score, path: path() };
  if (tally.worst === null || score < tally.worst.score) tally.worst = { score, path: path() };
}

function addPlay(tally: Tally, visits: readonly Visit[], scored: PathScore): void {
  const decided = decisionsOf(visits).length;
  tally.shortest = least(tally.shortest, decided);
  tally.longest = most(tally.longest, decided);
  for (const { scene } of visits) tally.visits.set(scene.id, (tally.visits.get(scene.id) ?? 0) + 1);
  const ending = scored.ending?.id;
  if (ending !== undefined) tally.endings.set(ending, (tally.endings.get(ending) ?? 0) + 1);
  addScore(tally, scored);
}

const newTally = (): Tally => ({
  plays: 0,
  shortest: null,
  longest: null,
  best: null,
  worst: null,
  endings: new Map(),
  visits: new Map(),
  criteria: new Map(),
});

/** What is known for sure where exploring stopped at the cap. */
export type Unfinished = Pick<Analysis, 'states' | 'cap' | 'deadEnds'>;

/**
 * Figures from 20,000 seeded random plays, for a scenario with more states than can be explored. Its par,
 * sampled too, may be handed in where it is known.
 */
export function sampleAnalysis(
  rules: Rules,
  explored: Unfinished,
  par: Par | null = findPar(rules, 0),
): Analysis {
  const { rubric, scenes } = rules.scenario;
  const tally = newTally();
  for (const visits of samplePlays(rules, sample)) {
    tally.plays++;
    if (visits !== null) addPlay(tally, visits, scoreVisits(visits, rubric, par));
  }
  const share = (count: number | undefined) => (count ?? 0) / Math.max(1, tally.plays);
  const endings = scenes
    .filter((scene) => scene.kind === 'ending')
    .map(({ id }) => ({ id, share: share(tally.endings.get(id)) }));
  return {
    exact: false,
    states: explored.states,
    cap: explored.cap,
    scenes: scenes.length,
    choices: countChoices(rules),
    paths: null,
    lowest: tally.worst?.score ?? null,
    highest: tally.best?.score ?? null,
    criteria: rubric.criteria.map(({ id }) => ({
      id,
      ...(tally.criteria.get(id) ?? { lowest: null, highest: null }),
    })),
    bestPath: tally.best?.path ?? null,
    worstPath: tally.worst?.path ?? null,
    shortest: tally.shortest,
    longest: tally.longest,
    par,
    endings,
    outcomes: outcomeShares(rules, endings),
    overPaths: null,
    sceneVisits: scenes.map(({ id }) => ({ id, visits: share(tally.visits.get(id)) })),
    spread: spreadOfScores({ rules, par }, null, null),
    deadEnds: explored.deadEnds,
    unreachedScenes: scenes.filter(({ id }) => !tally.visits.has(id)).map(({ id }) => id),
  };
}
