import type { StoreApi } from 'zustand/vanilla';
import type { Path } from '../core/play/path.ts';
import type { Visit } from '../core/play/replay-path.ts';
import type { PathScore } from '../core/score/path-score.ts';
import type { AnalysisPort } from './analysis-port.ts';
import type { OpenedFile, PlayableScenario, ScenarioCard } from './playable.ts';
import type { Keeping, Restored } from './ports.ts';
import type { Preferences } from './preferences.ts';
import type { KeptAnswer, Mode, SavedRun } from './saved-run.ts';
import type { SatDown } from './sitting.ts';

/** Everything on the shelf of this device, newest first. `ready` once it has been read. */
export interface ShelfView {
  readonly ready: boolean;
  readonly keeping: Keeping;
  readonly runs: readonly SavedRun[];
  readonly opened: readonly ScenarioCard[];
  readonly setAside: number;
}

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

/** What a run is begun with. */
export interface Beginning {
  readonly scenarioKey: string;
  readonly mode: Mode;
  readonly answers: readonly KeptAnswer[];
}

/** What the screens may ask for. One object for the whole app, made in main.tsx. */
export interface Session {
  readonly bundled: readonly ScenarioCard[];
  readonly preferences: StoreApi<Preferences>;
  readonly shelf: StoreApi<ShelfView>;
  /** Counts how often scenarios were edited while the app runs; a screen that plays one starts over by it. */
  readonly editions: StoreApi<{ readonly edition: number }>;
  /** What is true over all paths of a scenario, and what each reply of a path cost. */
  readonly analysis: AnalysisPort;
  scenarioEdited(): void;
  setPreferences(change: Partial<Preferences>): Promise<void>;
  loadScenario(key: string): Promise<PlayableScenario | null>;
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
