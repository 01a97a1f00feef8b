import { createHash } from 'node:crypto';
import { cardOf } from '../../../src/adapters/scenario-card.ts';
import { findPar } from '../../../src/core/analyse/find-par.ts';
import { rulesOf } from '../../../src/core/play/rules.ts';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import type { Rubric } from '../../../src/core/scenario/rubric.ts';
import type { Intention } from '../../../src/session/intention.ts';
import type { PlayableScenario, ScenarioCard } from '../../../src/session/playable.ts';
import type {
  Keeping,
  RunLock,
  RunStore,
  ScenarioSource,
  World,
} from '../../../src/session/ports.ts';
import { defaultPreferences, type Preferences } from '../../../src/session/preferences.ts';
import type { SavedRun } from '../../../src/session/saved-run.ts';

const face = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

/** A store that keeps everything in this test, and can be made to refuse. */
export class MemoryStore implements RunStore {
  keeping: Keeping = 'device';
  refuses = false;
  preferences: Preferences = defaultPreferences;
  readonly runs = new Map<string, SavedRun>();
  readonly texts = new Map<string, string>();
  readonly intentions = new Map<string, Intention>();

  async listRuns() {
    return [...this.runs.values()].sort((a, b) => b.changedAt.localeCompare(a.changedAt));
  }
  async readRun(runId: string) {
    return this.runs.get(runId) ?? null;
  }
  async saveRun(run: SavedRun) {
    if (this.refuses) throw new Error('the device is full');
    this.runs.set(run.runId, run);
  }
  async deleteRun(runId: string) {
    this.runs.delete(runId);
  }
  async readPreferences() {
    return this.preferences;
  }
  async savePreferences(preferences: Preferences) {
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
    if (this.refuses) throw new Error('the device is full');
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
    const runs: readonly SavedRun[] = JSON.parse(text);
    for (const run of runs) this.runs.set(run.runId, run);
    return { runs: runs.length, scenarios: 0, rooms: 0, setAside: 0 };
  }
  async deleteAll() {
    this.runs.clear();
    this.intentions.clear();
    this.preferences = defaultPreferences;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Scenarios from texts: some that ship, and those that are opened while a test runs. */
export class TextSource implements ScenarioSource {
  readonly bundled: readonly ScenarioCard[];
  readonly #texts = new Map<string, string>();
  readonly #rubrics: readonly Rubric[];

  constructor(texts: readonly string[], rubrics: readonly Rubric[]) {
    this.#rubrics = rubrics;
    this.bundled = texts.map((text) => {
      const card = this.#cardOf(text, 'bundled');
      this.#texts.set(card.key, text);
      return card;
    });
  }
  async listOpened() {
    const opened = [...this.#texts].filter(([key]) => key.startsWith('file.'));
    return opened.map(([, text]) => this.#cardOf(text, 'opened'));
  }
  async load(key: string) {
    const text = this.#texts.get(key);
    return text === undefined ? null : this.#playable(key, text);
  }
  async loadText(key: string, text: string) {
    return this.#playable(key, text);
  }
  async openFile({ name, text }: { readonly name: string; readonly text: string }) {
    const parsed = parseScenario(text, this.#rubrics);
    if (!parsed.ok) return { ok: false, name, problems: parsed.problems } as const;
    const card = this.#cardOf(text, 'opened');
    this.#texts.set(card.key, text);
    return { ok: true, card, warnings: parsed.problems } as const;
  }
  async forgetOpened(key: string) {
    this.#texts.delete(key);
  }
  /** Puts another text in the place of one that ships, as an edit would. */
  edit(key: string, text: string) {
    this.#texts.set(key, text);
  }

  #parse(text: string) {
    const parsed = parseScenario(text, this.#rubrics);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
    return parsed.scenario;
  }
  #cardOf(text: string, origin: 'bundled' | 'opened'): ScenarioCard {
    const scenario = this.#parse(text);
    const key = origin === 'bundled' ? scenario.id : `file.${scenario.id}`;
    return cardOf(scenario, { key, origin, contentHash: hashOf(text), face });
  }
  #playable(key: string, text: string): PlayableScenario {
    const scenario = this.#parse(text);
    const rules = rulesOf(scenario);
    return {
      key,
      origin: key.startsWith('file.') ? 'opened' : 'bundled',
      contentHash: hashOf(text),
      scenario,
      rules,
      par: findPar(rules),
      faceOf: (person, look) => `${face}#${person}-${look.feeling}-${look.strength}`,
      text: async () => text,
    };
  }
}

/** A lock that another tab may hold, or take away. */
export class FakeLock implements RunLock {
  heldElsewhere = false;
  takeAway: () => void = () => {};

  async hold(_runId: string, steal: boolean, onLost: () => void) {
    if (this.heldElsewhere && !steal) return null;
    this.heldElsewhere = false;
    this.takeAway = onLost;
    return () => {};
  }
}

/** A clock that goes on by a minute at each look, and ids that count. */
export function countingWorld(): World {
  let minutes = 0;
  let ids = 0;
  return {
    now: () => new Date(Date.UTC(2026, 0, 1, 12, minutes++)).toISOString(),
    newId: () => `run-${++ids}`,
  };
}
