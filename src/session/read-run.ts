import type { Path } from '../core/play/path.ts';
import { replayPath, type Visit } from '../core/play/replay-path.ts';
import type { PathScore } from '../core/score/path-score.ts';
import { scoreVisits } from '../core/score/score-path.ts';
import type { PlayableScenario } from './playable.ts';
import type { RunStore, ScenarioSource } from './ports.ts';
import type { SavedRun } from './saved-run.ts';

/** A run read again from its first word to where it stands, with its score. */
export interface ReadRun {
  readonly run: SavedRun;
  readonly playable: PlayableScenario;
  /** The steps that could be played again: fewer than `run.path` only where even the kept text is gone. */
  readonly path: Path;
  readonly visits: readonly Visit[];
  readonly score: PathScore;
  /** Read from the text kept beside the run, since the scenario has been edited since. */
  readonly fromKeptText: boolean;
}

/** Where scenarios and the texts of old ones are found. */
export interface Shelves {
  readonly store: Pick<RunStore, 'readText'>;
  readonly source: Pick<ScenarioSource, 'load' | 'loadText'>;
}

/** The scenario as it was when the run was played, from the text kept beside it. */
async function asItWas(
  run: SavedRun,
  { store, source }: Shelves,
): Promise<PlayableScenario | null> {
  const text = await store.readText(run.contentHash);
  const playable = text === null ? null : await source.loadText(run.scenarioKey, text);
  // A kept text that is not what its name says could tell another story.
  return playable?.contentHash === run.contentHash ? playable : null;
}

/** Reads a run in one text of its scenario, as far as it can be played there. */
export function readIn(playable: PlayableScenario, run: SavedRun, fromKeptText: boolean): ReadRun {
  const { rules, par, scenario } = playable;
  const replayed = replayPath(rules, run.path);
  const path = replayed.ok ? run.path : run.path.slice(0, replayed.at);
  const score = scoreVisits(replayed.visits, scenario.rubric, par);
  return { run, playable, path, visits: replayed.visits, score, fromKeptText };
}

/** Reads a run again: in the scenario that it was played in, else as far as it goes in today's. */
export async function readRunAgain(run: SavedRun, shelves: Shelves): Promise<ReadRun | null> {
  const today = await shelves.source.load(run.scenarioKey);
  if (today?.contentHash === run.contentHash) return readIn(today, run, false);
  const then = await asItWas(run, shelves);
  if (then !== null) return readIn(then, run, true);
  return today === null ? null : readIn(today, run, false);
}
