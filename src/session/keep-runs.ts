import type { RunStore } from './ports.ts';
import type { SavedRun } from './saved-run.ts';

/** How long a conversation waits for the device: longer, and it goes on unkept. */
const patience = 2_000;

/** Keeps runs safe, and remembers for this page's life those that could not be. */
export interface Keeper {
  /** The newest version of a run that this page knows of. */
  read(runId: string): Promise<SavedRun | null>;
  /** True once the run is safe; false where the device refuses or takes too long. `whenLate` if it is safe after all. */
  keep(run: SavedRun, whenLate?: () => void): Promise<boolean>;
  /** Tries again to keep what could not be kept. */
  retry(): Promise<void>;
  forget(runId: string): void;
  /** Runs of which the newest version is not safe. */
  unkept(): readonly SavedRun[];
}

function waitFor(saving: Promise<void>): Promise<'safe' | 'refused' | 'late'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('late'), patience);
    const settle = (how: 'safe' | 'refused') => () => {
      clearTimeout(timer);
      resolve(how);
    };
    saving.then(settle('safe'), settle('refused'));
  });
}

/** A keeper on a store; `onChange` hears of every new version of a run, kept or not. */
export function createKeeper(
  store: Pick<RunStore, 'readRun' | 'saveRun'>,
  onChange: (run: SavedRun) => void,
): Keeper {
  const unsafe = new Map<string, SavedRun>();

  async function save(run: SavedRun): Promise<void> {
    await store.saveRun(run);
    // A newer version may be on its way by now: then that one decides.
    if (unsafe.get(run.runId) === run) unsafe.delete(run.runId);
  }

  async function keep(run: SavedRun, whenLate?: () => void): Promise<boolean> {
    unsafe.set(run.runId, run);
    onChange(run);
    const saving = save(run);
    const how = await waitFor(saving);
    if (how === 'late') saving.then(whenLate, () => undefined);
    return how === 'safe';
  }

  return {
    keep,
    read: async (runId) => unsafe.get(runId) ?? (await store.readRun(runId)),
    retry: async () => {
      await Promise.all([...unsafe.values()].map((run) => keep(run)));
    },
    forget: (runId) => void unsafe.delete(runId),
    unkept: () => [...unsafe.values()],
  };
}
