import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RunStore } from './ports.ts';
import { defaultPreferences, type Preferences } from './preferences.ts';

/** Preferences as they are now, kept on the device where it lets us. */
export interface KeptPreferences {
  readonly view: StoreApi<Preferences>;
  change(change: Partial<Preferences>): Promise<void>;
  /** Reads what is kept; what the learner has said on this page meanwhile comes first. */
  read(): Promise<void>;
  forget(): void;
}

/** Preferences over a store. A device that refuses costs no more than the memory of them. */
export function createPreferences(
  store: Pick<RunStore, 'readPreferences' | 'savePreferences'>,
): KeptPreferences {
  const view = createStore<Preferences>(() => defaultPreferences);
  let said: Partial<Preferences> = {};
  let reading = Promise.resolve();

  async function read(): Promise<void> {
    const kept = await store.readPreferences().catch(() => defaultPreferences);
    view.setState({ ...kept, ...said });
  }

  return {
    view,
    read: () => {
      reading = read();
      return reading;
    },
    change: async (change) => {
      said = { ...said, ...change };
      view.setState(change);
      // What is kept is read first: saving before would put defaults over what was never asked about.
      await reading;
      await store.savePreferences(view.getState()).catch(() => undefined);
    },
    forget: () => {
      said = {};
      view.setState(defaultPreferences);
    },
  };
}
