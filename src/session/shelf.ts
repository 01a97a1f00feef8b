import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RunStore, ScenarioSource } from './ports.ts';
import type { SavedRun } from './saved-run.ts';
import type { ShelfView } from './session.ts';

/** The shelf as shown, and the ways in which it changes. */
export interface Shelf {
  readonly view: StoreApi<ShelfView>;
  /** Reads everything again; what the device does not give is shown as if it were not there. */
  refresh(): Promise<void>;
  put(run: SavedRun): void;
  remove(runId: string): void;
}

function newestFirst(runs: readonly SavedRun[]): readonly SavedRun[] {
  return [...runs].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

async function orElse<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked;
  } catch {
    return otherwise;
  }
}

/** A shelf over a store and a source. `unkept` gives the runs that only this page knows of. */
export function createShelf(
  store: RunStore,
  source: ScenarioSource,
  unkept: () => readonly SavedRun[],
): Shelf {
  const view = createStore<ShelfView>(() => ({
    ready: false,
    keeping: store.keeping,
    runs: [],
    opened: [],
    setAside: 0,
  }));
  const without = (runId: string) => view.getState().runs.filter((run) => run.runId !== runId);

  async function refresh(): Promise<void> {
    const { runs: before } = view.getState();
    const [kept, opened, setAside] = await Promise.all([
      orElse(store.listRuns(), []),
      orElse(source.listOpened(), []),
      orElse(store.countSetAside(), 0),
    ]);
    // A run that came or went while this was being read would be undone by what was read.
    if (view.getState().runs !== before) return refresh();
    const runs = new Map([...kept, ...unkept()].map((run) => [run.runId, run]));
    view.setState({ ready: true, runs: newestFirst([...runs.values()]), opened, setAside });
  }

  return {
    view,
    refresh,
    put: (run) => view.setState({ runs: newestFirst([run, ...without(run.runId)]) }),
    remove: (runId) => view.setState({ runs: without(runId) }),
  };
}
