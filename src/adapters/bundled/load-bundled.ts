import { cards } from 'virtual:softspoken/cards';
import { scenarios } from 'virtual:softspoken/scenarios';
import type { ScenarioCard } from '../../session/playable.ts';
import type { BundledScenario } from './bundled-scenario.ts';

/** The cards of the scenarios that ship, known before anything is loaded. */
export const bundledCards: readonly ScenarioCard[] = cards;

/** A scenario that was edited while the app runs stands in for the one that was built. */
interface Edition {
  readonly scenario: BundledScenario;
  readonly text: string;
}

const editions = new Map<string, Edition>();

/** Puts an edited scenario in place of the one that was built. */
export function replaceBundled(edition: Edition): void {
  editions.set(edition.scenario.scenario.id, edition);
}

/** Loads a scenario that ships; null where there is none of that id. */
export async function loadBundled(id: string): Promise<BundledScenario | null> {
  const edition = editions.get(id);
  if (edition !== undefined) return edition.scenario;
  return (await scenarios.get(id)?.load())?.default ?? null;
}

/** Loads the text of a shipped scenario's file. */
export async function loadBundledText(id: string): Promise<string | null> {
  const edition = editions.get(id);
  if (edition !== undefined) return edition.text;
  return (await scenarios.get(id)?.text())?.default ?? null;
}
