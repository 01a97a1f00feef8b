import type { Keeper } from './keep-runs.ts';
import { OpenSitting } from './open-sitting.ts';
import type { RunLock, ScenarioSource, World } from './ports.ts';
import type { SatDown } from './sitting.ts';

/** What sitting down reaches for. */
export interface Surroundings {
  readonly keeper: Keeper;
  readonly source: ScenarioSource;
  readonly lock: RunLock;
  readonly world: World;
}

/** Who asks for which run, and who wants to know when the sitting is over. */
export interface Asked {
  readonly runId: string;
  readonly takeOver: boolean;
  readonly onClose: () => void;
}

type Sat = Extract<SatDown, { ok: false }> | { readonly ok: true; readonly sitting: OpenSitting };

/** Reads the run only once it is held: another tab may have written until then. */
async function sitDownHolding(around: Surroundings, asked: Asked): Promise<Sat> {
  const run = await around.keeper.read(asked.runId);
  if (run === null) return { ok: false, reason: 'no-such-run' };
  const playable = await around.source.load(run.scenarioKey);
  if (playable === null) return { ok: false, reason: 'no-such-scenario' };
  const { keeper, world } = around;
  return {
    ok: true,
    sitting: new OpenSitting(run, { playable, keeper, world, onClose: asked.onClose }),
  };
}

/** Holds a run for this tab and plays it from where it was left. */
export async function sitDown(around: Surroundings, asked: Asked): Promise<Sat> {
  const { runId, takeOver, onClose } = asked;
  let lost = false;
  let sitting: OpenSitting | null = null;
  const release = await around.lock.hold(runId, takeOver, () => {
    lost = true;
    sitting?.lose();
  });
  if (release === null) return { ok: false, reason: 'held-elsewhere' };
  const letGo = () => {
    release();
    onClose();
  };
  try {
    const sat = await sitDownHolding(around, { ...asked, onClose: letGo });
    if (!sat.ok) release();
    else sitting = sat.sitting;
    if (lost) sitting?.lose();
    return sat;
  } catch (fault) {
    release();
    throw fault;
  }
}
