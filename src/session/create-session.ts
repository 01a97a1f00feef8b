import { createStore } from 'zustand/vanilla';
import type { AnalysisPort } from './analysis-port.ts';
import { newRun, withAnswer } from './change-run.ts';
import { comingBackOf } from './come-back.ts';
import { createIntentions, type KeptIntentions } from './keep-intentions.ts';
import { createPreferences, type KeptPreferences } from './keep-preferences.ts';
import { createKeeper, type Keeper } from './keep-runs.ts';
import type { MapLayoutPort } from './map-layout-port.ts';
import type { OpenSitting } from './open-sitting.ts';
import type { PlayableScenario } from './playable.ts';
import type { RunLock, RunStore, ScenarioSource, World } from './ports.ts';
import type { KeptAnswer, SavedRun } from './saved-run.ts';
import type { Beginning, ReadRun, Session } from './session.ts';
import { createShelf, type Shelf } from './shelf.ts';
import type { SatDown } from './sitting.ts';

/** The outside of a session. */
export interface Ports {
  readonly store: RunStore;
  readonly source: ScenarioSource;
  readonly lock: RunLock;
  readonly world: World;
  readonly analysis: AnalysisPort;
  readonly layout: MapLayoutPort;
}

/** The parts that a session is made of. */
interface Parts extends Ports {
  readonly keeper: Keeper;
  readonly shelf: Shelf;
  readonly preferences: KeptPreferences;
  readonly intentions: KeptIntentions;
  readonly sittings: Sittings;
}

/** The sittings of this tab: one a run, however often a screen asks for it. */
interface Sittings {
  readonly open: Map<string, OpenSitting>;
  readonly coming: Map<string, Promise<SatDown>>;
}

/** Nobody waits for this: without the text an old run can still be read as far as it goes. */
async function keepText({ store }: Parts, playable: PlayableScenario): Promise<void> {
  try {
    await store.keepText(playable.contentHash, await playable.text());
  } catch {
    // The run itself tells the learner whether the device keeps anything.
  }
}

async function begin(parts: Parts, beginning: Beginning): Promise<SavedRun> {
  const { source, world, keeper } = parts;
  const playable = await source.load(beginning.scenarioKey);
  if (playable === null) throw new Error(`there is no scenario "${beginning.scenarioKey}"`);
  const { contentHash } = playable;
  const run = newRun(beginning, { runId: world.newId(), contentHash, now: world.now() });
  void keepText(parts, playable);
  await keeper.keep(run);
  return run;
}

/** XState, the rules and the score come with the first conversation, not with the library. */
async function sitDownNow(parts: Parts, runId: string, takeOver: boolean): Promise<SatDown> {
  const { open } = parts.sittings;
  open.get(runId)?.close();
  const { sitDown } = await import('./sit-down.ts');
  const onClose = () => void open.delete(runId);
  const sat = await sitDown(parts, { runId, takeOver, onClose });
  if (!sat.ok) return sat;
  open.set(runId, sat.sitting);
  void keepText(parts, sat.sitting.playable);
  return sat;
}

/** A second asking in this tab waits for the first and then takes its place, as a remounted screen does. */
function sitDownInTurn(parts: Parts, runId: string, takeOver: boolean): Promise<SatDown> {
  const { coming } = parts.sittings;
  const earlier = coming.get(runId) ?? Promise.resolve();
  const turn = () => sitDownNow(parts, runId, takeOver);
  const sitting = earlier.then(turn, turn);
  coming.set(runId, sitting);
  return sitting;
}

async function readRun(parts: Parts, runId: string): Promise<ReadRun | null> {
  const run = await parts.keeper.read(runId);
  if (run === null) return null;
  const { readRunAgain } = await import('./read-run.ts');
  return readRunAgain(run, parts);
}

async function answer(parts: Parts, runId: string, kept: KeptAnswer): Promise<void> {
  const { keeper, sittings, world } = parts;
  const sitting = sittings.open.get(runId);
  if (sitting !== undefined) return sitting.answer(kept.question, kept.answer);
  const run = await keeper.read(runId);
  if (run !== null) await keeper.keep(withAnswer(run, kept, world.now()));
}

async function deleteRun({ sittings, keeper, store, shelf }: Parts, runId: string): Promise<void> {
  sittings.open.get(runId)?.close();
  keeper.forget(runId);
  await store.deleteRun(runId);
  shelf.remove(runId);
}

async function deleteAll(parts: Parts): Promise<void> {
  const { sittings, keeper, store, preferences, intentions, shelf } = parts;
  for (const sitting of [...sittings.open.values()]) sitting.close();
  for (const run of keeper.unkept()) keeper.forget(run.runId);
  await store.deleteAll();
  preferences.forget();
  intentions.forget();
  await shelf.refresh();
}

function partsOn(ports: Ports): Parts {
  const { store, source, world } = ports;
  const keeper: Keeper = createKeeper(store, (run) => shelf.put(run));
  const shelf: Shelf = createShelf(store, source, keeper.unkept);
  const sittings = { open: new Map(), coming: new Map() };
  const intentions = createIntentions(store, world);
  const preferences = createPreferences(store);
  return { ...ports, keeper, shelf, preferences, intentions, sittings };
}

/** What is asked of runs. */
function runsOf(parts: Parts) {
  return {
    begin: (beginning) => begin(parts, beginning),
    sitDown: (runId, { takeOver }) => sitDownInTurn(parts, runId, takeOver),
    readRun: (runId) => readRun(parts, runId),
    answer: (runId, kept) => answer(parts, runId, kept),
    deleteRun: (runId) => deleteRun(parts, runId),
  } satisfies Partial<Session>;
}

/** What is asked of scenarios and their files. */
function scenariosOf({ source, shelf }: Parts) {
  return {
    bundled: source.bundled,
    loadScenario: (key) => source.load(key),
    loadText: (key, text) => source.loadText(key, text),
    openFile: async (file) => {
      const opened = await source.openFile(file);
      if (opened.ok) await shelf.refresh();
      return opened;
    },
    forgetOpened: async (key) => {
      await source.forgetOpened(key);
      await shelf.refresh();
    },
  } satisfies Partial<Session>;
}

/** What is asked of all that is kept. */
function keepingOf(parts: Parts) {
  const { keeper, store, shelf, preferences, intentions } = parts;
  return {
    exportAll: async () => {
      await keeper.retry();
      return store.exportAll();
    },
    restoreAll: async (text) => {
      const restored = await store.restoreAll(text);
      await Promise.all([shelf.refresh(), preferences.read(), intentions.read()]);
      return restored;
    },
    deleteAll: () => deleteAll(parts),
  } satisfies Partial<Session>;
}

/** The session of a page: reads the shelf and the preferences at once, and all else when asked. */
export function createSession(ports: Ports): Session {
  const parts = partsOn(ports);
  const { shelf, preferences, intentions } = parts;
  const editions = createStore(() => ({ edition: 0 }));
  void shelf.refresh();
  void preferences.read();
  void intentions.read();
  return {
    preferences: preferences.view,
    setPreferences: preferences.change,
    shelf: shelf.view,
    editions,
    analysis: ports.analysis,
    layout: ports.layout,
    scenarioEdited: () => editions.setState(({ edition }) => ({ edition: edition + 1 })),
    ...runsOf(parts),
    ...scenariosOf(parts),
    ...keepingOf(parts),
    ...comingBackOf({ ...parts, keepText: (playable) => keepText(parts, playable) }),
  };
}
