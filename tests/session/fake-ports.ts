import { rulesOf } from '../../src/core/play/rules.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import type { Intention } from '../../src/session/intention.ts';
import type { PlayableScenario } from '../../src/session/playable.ts';
import type { RunLock, RunStore, ScenarioSource, World } from '../../src/session/ports.ts';
import { defaultPreferences, type Preferences } from '../../src/session/preferences.ts';
import type { SavedRun } from '../../src/session/saved-run.ts';

/** A hash as it would look, made of one letter. */
export const hash = (letter: string) => letter.repeat(64);

/** How the device behaves when a run is to be kept. */
export type Device = 'keeps' | 'refuses' | 'hangs';

/** A store in memory whose device can be made to refuse or to hang, and to come round again. */
export class FakeStore implements RunStore {
  readonly keeping = 'device';
  readonly runs = new Map<string, SavedRun>();
  readonly texts = new Map<string, string>();
  readonly intentions = new Map<string, Intention>();
  /** Every version of a run that was safely kept, in order. */
  readonly saved: SavedRun[] = [];
  preferences: Preferences = defaultPreferences;
  device: Device = 'keeps';
  private waiting: (() => void)[] = [];

  /** Lets everything through that is hanging. */
  comeRound(): void {
    this.device = 'keeps';
    for (const go of this.waiting.splice(0)) go();
  }

  private async obey(): Promise<void> {
    if (this.device === 'refuses') throw new DOMException('full', 'QuotaExceededError');
    if (this.device === 'hangs') await new Promise<void>((go) => this.waiting.push(go));
  }

  async saveRun(run: SavedRun): Promise<void> {
    await this.obey();
    this.runs.set(run.runId, run);
    this.saved.push(run);
  }
  async listRuns() {
    return [...this.runs.values()];
  }
  async readRun(runId: string) {
    return this.runs.get(runId) ?? null;
  }
  async deleteRun(runId: string) {
    this.runs.delete(runId);
  }
  async readPreferences() {
    return this.preferences;
  }
  async savePreferences(preferences: Preferences) {
    await this.obey();
    this.preferences = preferences;
  }
  async keepText(contentHash: string, text: string) {
    this.texts.set(contentHash, text);
  }
  async readText(contentHash: string) {
    return this.texts.get(contentHash) ?? null;
  }
  async listIntentions() {
    return [...this.intentions.values()];
  }
  async saveIntention(intention: Intention) {
    await this.obey();
    this.intentions.set(intention.id, intention);
  }
  async deleteIntention(id: string) {
    this.intentions.delete(id);
  }
  async countSetAside() {
    return 0;
  }
  async exportAll() {
    return JSON.stringify([...this.runs.values()]);
  }
  async restoreAll(text: string) {
    const runs = JSON.parse(text) as SavedRun[];
    for (const run of runs) this.runs.set(run.runId, run);
    return { runs: runs.length, scenarios: 0, rooms: 0, setAside: 0 };
  }
  async deleteAll() {
    this.runs.clear();
    this.intentions.clear();
    this.texts.clear();
    this.preferences = defaultPreferences;
  }
}

/** A source of scenarios by key; a text is the hash of the version that it stands for. */
export class FakeSource implements ScenarioSource {
  readonly bundled = [];
  private readonly versions = new Map<string, Map<string, PlayableScenario>>();
  private readonly current = new Map<string, string>();

  /** Makes a version of a scenario the one that there is now. */
  publish(scenario: Scenario, contentHash: string): PlayableScenario {
    const playable: PlayableScenario = {
      key: scenario.id,
      origin: 'bundled',
      contentHash,
      scenario,
      rules: rulesOf(scenario),
      par: null,
      faceOf: () => null,
      text: async () => contentHash,
    };
    const versions = this.versions.get(scenario.id) ?? new Map<string, PlayableScenario>();
    this.versions.set(scenario.id, versions.set(contentHash, playable));
    this.current.set(scenario.id, contentHash);
    return playable;
  }
  withdraw(key: string): void {
    this.current.delete(key);
  }
  async listOpened() {
    return [];
  }
  async load(key: string) {
    return this.loadText(key, this.current.get(key) ?? '');
  }
  async loadText(key: string, text: string) {
    return this.versions.get(key)?.get(text) ?? null;
  }
  async openFile(file: { readonly name: string }) {
    return { ok: false, name: file.name, problems: [] } as const;
  }
  async forgetOpened() {}
}

/** The locks of one browser, shared by its tabs. */
export class FakeLocks implements RunLock {
  private readonly holders = new Map<string, { readonly lose: () => void }>();

  async hold(runId: string, steal: boolean, onLost: () => void) {
    const holder = this.holders.get(runId);
    if (holder !== undefined && !steal) return null;
    const mine = { lose: onLost };
    this.holders.set(runId, mine);
    holder?.lose();
    return () => {
      if (this.holders.get(runId) === mine) this.holders.delete(runId);
    };
  }
}

/** A clock that goes on a second with each look, and ids that count. */
export function fakeWorld(): World {
  let looks = 0;
  let ids = 0;
  return {
    now: () => new Date(Date.UTC(2026, 10, 22) + 1000 * looks++).toISOString(),
    newId: () => `run-${++ids}`,
  };
}
