import type { StoreApi } from 'zustand/vanilla';
import type { AnalysisPort } from './analysis-port.ts';
import type { ComingBack } from './coming-back.ts';
import type { MapLayoutPort } from './map-layout-port.ts';
import type { OpenedFile, PlayableScenario, ScenarioCard } from './playable.ts';
import type { Keeping, Restored } from './ports.ts';
import type { Preferences } from './preferences.ts';
import type { ReadRun } from './read-run.ts';
import type { KeptAnswer, Mode, SavedRun } from './saved-run.ts';
import type { SatDown } from './sitting.ts';

export type { ReadRun };

/** Everything on the shelf of this device, newest first. `ready` once it has been read. */
export interface ShelfView {
  readonly ready: boolean;
  readonly keeping: Keeping;
  readonly runs: readonly SavedRun[];
  readonly opened: readonly ScenarioCard[];
  readonly setAside: number;
}

/** What a run is begun with. */
export interface Beginning {
  readonly scenarioKey: string;
  readonly mode: Mode;
  readonly answers: readonly KeptAnswer[];
}

/** What the screens may ask for. One object for the whole app, made in main.tsx. */
export interface Session extends ComingBack {
  readonly bundled: readonly ScenarioCard[];
  readonly preferences: StoreApi<Preferences>;
  readonly shelf: StoreApi<ShelfView>;
  /** Counts how often scenarios were edited while the app runs; a screen that plays one starts over by it. */
  readonly editions: StoreApi<{ readonly edition: number }>;
  /** What is true over all paths of a scenario, and what each reply of a path cost. */
  readonly analysis: AnalysisPort;
  /** Lays out the map of a scenario. */
  readonly layout: MapLayoutPort;
  scenarioEdited(): void;
  setPreferences(change: Partial<Preferences>): Promise<void>;
  loadScenario(key: string): Promise<PlayableScenario | null>;
  /** Builds a scenario again from a text of it that was kept. */
  loadText(key: string, text: string): Promise<PlayableScenario | null>;
  begin(beginning: Beginning): Promise<SavedRun>;
  sitDown(runId: string, options: { readonly takeOver: boolean }): Promise<SatDown>;
  readRun(runId: string): Promise<ReadRun | null>;
  /** Keeps an answer given in the debrief. */
  answer(runId: string, kept: KeptAnswer): Promise<void>;
  deleteRun(runId: string): Promise<void>;
  openFile(file: { readonly name: string; readonly text: string }): Promise<OpenedFile>;
  forgetOpened(key: string): Promise<void>;
  exportAll(): Promise<string>;
  restoreAll(text: string): Promise<Restored>;
  deleteAll(): Promise<void>;
}
