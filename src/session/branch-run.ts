import type { Path } from '../core/play/path.ts';
import { replayPath, type Visit } from '../core/play/replay-path.ts';
import { newRun } from './change-run.ts';
import type { BranchAt, Branched } from './coming-back.ts';
import type { PlayableScenario } from './playable.ts';
import type { World } from './ports.ts';
import type { SavedRun } from './saved-run.ts';
import { continuedTo } from './stand-on.ts';

/** What a branch grows from. */
export interface Trunk {
  readonly run: SavedRun;
  readonly playable: PlayableScenario;
  readonly world: World;
}

type Refusal = Extract<Branched, { ok: false }>;

const refuse = (reason: Refusal['reason']): Refusal => ({ ok: false, reason });

/** The scenes met on the way to a decision; a refusal where that way cannot be gone today. */
function visitsTo(path: Path, at: number, { rules }: PlayableScenario): readonly Visit[] | Refusal {
  const replayed = replayPath(rules, path.slice(0, at));
  if (!replayed.ok) return refuse('edited');
  const scene = replayed.visits.at(-1)?.scene;
  const left = path[at];
  if (left !== undefined && scene?.id !== left.scene) return refuse('edited');
  // Where nothing was decided yet, there may also be nothing to decide: the run is over.
  return scene?.kind === 'decision' ? replayed.visits : refuse('no-such-decision');
}

/** The run that stands at the decision, with what was guessed on the way there. */
function grown({ run, playable, world }: Trunk, at: BranchAt, way: Way): SavedRun {
  const { scenarioKey } = run;
  const { contentHash } = playable;
  const start = { runId: world.newId(), contentHash, now: world.now() };
  const met = new Set(way.visits.slice(0, -1).map(({ scene }) => scene.id));
  return {
    ...newRun({ scenarioKey, mode: 'practice', answers: [] }, start),
    path: way.path.slice(0, at.at),
    continued: continuedTo(way.visits),
    guesses: run.guesses.filter(({ scene }) => met.has(scene)),
    from: { runId: run.runId, at: at.at },
  };
}

interface Way {
  readonly path: Path;
  readonly visits: readonly Visit[];
}

/** A new run of today's scenario that stands at a decision of a past one; nothing is kept yet. */
export function branchRun(trunk: Trunk, at: BranchAt): Branched {
  const { run, playable } = trunk;
  const path = at.attempt === undefined ? run.path : run.attempts[at.attempt]?.path;
  const there = path !== undefined && Number.isInteger(at.at) && at.at >= 0 && at.at <= path.length;
  if (!there) return refuse('no-such-decision');
  const visits = visitsTo(path, at.at, playable);
  return 'ok' in visits ? visits : { ok: true, run: grown(trunk, at, { path, visits }) };
}
