import type { Intention } from './intention.ts';
import type { OpenedFile, PlayableScenario, ScenarioCard } from './playable.ts';
import type { Preferences } from './preferences.ts';
import type { SavedRun } from './saved-run.ts';

/** Whether what is kept lasts: on the device, or only until this page is closed. */
export type Keeping = 'device' | 'page-only';

/** What came of putting an exported file back. Nothing that was there is overwritten by something older. */
export interface Restored {
  readonly runs: number;
  readonly scenarios: number;
  /** Group sessions. */
  readonly rooms: number;
  /** What could not be read, set aside and kept. */
  readonly setAside: number;
}

/** Where runs, preferences and intentions are kept. Every promise rejects when the device refuses. */
export interface RunStore {
  readonly keeping: Keeping;
  listRuns(): Promise<readonly SavedRun[]>;
  readRun(runId: string): Promise<SavedRun | null>;
  /** Resolved only when the run is safely kept. */
  saveRun(run: SavedRun): Promise<void>;
  deleteRun(runId: string): Promise<void>;
  readPreferences(): Promise<Preferences>;
  savePreferences(preferences: Preferences): Promise<void>;
  /** Keeps a scenario's text by its hash, so that an old run can still be read. */
  keepText(contentHash: string, text: string): Promise<void>;
  readText(contentHash: string): Promise<string | null>;
  listIntentions(): Promise<readonly Intention[]>;
  saveIntention(intention: Intention): Promise<void>;
  deleteIntention(id: string): Promise<void>;
  /** How many kept things could not be read and were set aside. */
  countSetAside(): Promise<number>;
  exportAll(): Promise<string>;
  restoreAll(text: string): Promise<Restored>;
  deleteAll(): Promise<void>;
}

/** Where scenarios come from: those that ship, and those opened from files. */
export interface ScenarioSource {
  /** The bundled cards, known at once. */
  readonly bundled: readonly ScenarioCard[];
  /** The cards of opened files that are kept on this device. */
  listOpened(): Promise<readonly ScenarioCard[]>;
  /** Loads a scenario as it is now; null where there is none of that key. */
  load(key: string): Promise<PlayableScenario | null>;
  /** Builds a scenario again from the text kept beside an old run. */
  loadText(key: string, text: string): Promise<PlayableScenario | null>;
  /** Checks a file and, if it has no errors, keeps it on the device. */
  openFile(file: { readonly name: string; readonly text: string }): Promise<OpenedFile>;
  forgetOpened(key: string): Promise<void>;
}

/** Lets one tab at a time hold a run. */
export interface RunLock {
  /** Resolves to a release function, or null where another tab holds the run. `steal` takes it over. */
  hold(runId: string, steal: boolean, onLost: () => void): Promise<(() => void) | null>;
}

/** The clock and the dice of the outside. */
export interface World {
  now(): string;
  newId(): string;
}
