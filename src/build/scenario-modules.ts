import type { BundledScenario } from '../adapters/bundled/bundled-scenario.ts';
import { drawPortrait } from '../adapters/portrait/draw-portrait.ts';
import { portraitSvg, portraitUri } from '../adapters/portrait/portrait-uri.ts';
import { cardOf } from '../adapters/scenario-card.ts';
import { findPar } from '../core/analyse/find-par.ts';
import { rulesOf } from '../core/play/rules.ts';
import type { ScenarioCard } from '../session/playable.ts';
import type { ScenarioFile } from './read-scenarios.ts';

/** Values as a module's text: parsed as JSON at run time, which is quicker than as code, and never executed. */
export function jsonModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** All that a scenario's own chunk holds. */
export function bundledOf(file: ScenarioFile): BundledScenario {
  const { scenario, contentHash } = file;
  return {
    contentHash,
    scenario,
    par: findPar(rulesOf(scenario)),
    portraits: scenario.people.map((person) => [person.id, drawPortrait(person)]),
  };
}

/** The face on a card, the first person's and calm: as a picture's text, and as an address. */
export function cardFace(file: ScenarioFile): { readonly svg: string; readonly uri: string } {
  const [person] = file.scenario.people;
  if (person === undefined) throw new Error('a scenario has at least one person');
  const drawing = drawPortrait(person);
  const look = { feeling: 'calm', strength: 2 } as const;
  return { svg: portraitSvg(drawing, look), uri: portraitUri(drawing, look) };
}

/** A card without its face, which the build gives a file of its own. */
export function bundledCard(file: ScenarioFile, face: string): ScenarioCard {
  const { scenario, contentHash } = file;
  return cardOf(scenario, { key: scenario.id, origin: 'bundled', contentHash, face });
}

/** A module that loads each scenario, and its file's text, when it is asked for. */
export function loadersModule(files: readonly ScenarioFile[]): string {
  const entries = files.map(({ scenario: { id } }) => {
    const load = `() => import('virtual:softspoken/scenario/${id}')`;
    const text = `() => import('virtual:softspoken/text/${id}')`;
    return `['${id}', { load: ${load}, text: ${text} }]`;
  });
  return `export const scenarios = new Map([${entries.join(', ')}]);`;
}
