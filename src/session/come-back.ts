import type { ComingBack, KeptShared } from './coming-back.ts';
import type { KeptIntentions } from './keep-intentions.ts';
import type { Keeper } from './keep-runs.ts';
import type { PlayableScenario } from './playable.ts';
import type { RunStore, ScenarioSource, World } from './ports.ts';
import type { ProgressMemory } from './read-progress.ts';
import type { SavedRun } from './saved-run.ts';
import type { SharedFile } from './shared-run.ts';
import type { Shelf } from './shelf.ts';

/** What coming back reaches for. */
export interface Reach {
  readonly store: RunStore;
  readonly source: ScenarioSource;
  readonly world: World;
  readonly keeper: Keeper;
  readonly shelf: Shelf;
  readonly intentions: KeptIntentions;
  readonly keepText: (playable: PlayableScenario) => Promise<void>;
}

async function branch(reach: Reach, ...[at]: Parameters<ComingBack['branch']>) {
  const run = await reach.keeper.read(at.runId);
  if (run === null) return { ok: false, reason: 'no-such-run' } as const;
  const playable = await reach.source.load(run.scenarioKey);
  if (playable === null) return { ok: false, reason: 'no-such-scenario' } as const;
  const { branchRun } = await import('./branch-run.ts');
  const branched = branchRun({ run, playable, world: reach.world }, at);
  if (!branched.ok) return branched;
  void reach.keepText(playable);
  await reach.keeper.keep(branched.run);
  return branched;
}

/** The same run that came before, as a link that is opened twice. */
function keptBefore({ shelf }: Reach, { scenarioKey, contentHash, path }: SavedRun) {
  const steps = JSON.stringify(path);
  return shelf.view
    .getState()
    .runs.find(
      (run) =>
        run.received &&
        run.scenarioKey === scenarioKey &&
        run.contentHash === contentHash &&
        JSON.stringify(run.path) === steps,
    );
}

async function keepShared(reach: Reach, file: SharedFile): Promise<KeptShared> {
  const { keptOf, readSharedRun } = await import('./read-shared.ts');
  const shared = await readSharedRun(file, reach);
  if (!shared.ok) return shared;
  const coming = keptOf(shared);
  const before = keptBefore(reach, coming);
  if (before !== undefined) return { ok: true, run: before };
  // Awaited: a run whose scenario came with it can only be read again from this text.
  await reach.keepText(shared.read.playable);
  await reach.keeper.keep(coming);
  return { ok: true, run: coming };
}

async function readProgressNow(reach: Reach, memory: ProgressMemory) {
  const { shelf } = reach;
  if (!shelf.view.getState().ready) await shelf.refresh();
  const { readProgress } = await import('./read-progress.ts');
  const { idleSlices } = await import('./idle-slices.ts');
  const { runs } = shelf.view.getState();
  return readProgress(runs, { shelves: reach, memory, rest: idleSlices() });
}

/** Everything that brings a learner back; the rules and the score come with what is asked first. */
export function comingBackOf(reach: Reach): ComingBack {
  const { intentions, world } = reach;
  const memory: ProgressMemory = new Map();
  return {
    branch: (at) => branch(reach, at),
    readShared: async (file) => (await import('./read-shared.ts')).readSharedRun(file, reach),
    keepShared: (file) => keepShared(reach, file),
    intentions: intentions.view,
    keepIntention: intentions.keep,
    offeredAgain: (id) => intentions.change(id, { offeredAgainAt: world.now() }),
    finishIntention: (id, done) => intentions.change(id, { done }),
    deleteIntention: intentions.remove,
    progress: () => readProgressNow(reach, memory),
  };
}
