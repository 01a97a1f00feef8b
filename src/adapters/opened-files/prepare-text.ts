import { findPar } from '../../core/analyse/find-par.ts';
import { rulesOf } from '../../core/play/rules.ts';
import type { Person, Scenario } from '../../core/scenario/scenario.ts';
import type { ScenarioCard } from '../../session/playable.ts';
import type { Prepared } from '../make-playable.ts';
import { drawPortrait } from '../portrait/draw-portrait.ts';
import { portraitUri, svgUri } from '../portrait/portrait-uri.ts';
import { cardOf } from '../scenario-card.ts';
import { checkText } from './check-text.ts';

// This file brings the analysis and the drawings' library: it is loaded when a file without errors is opened.

/** A text under the name that its scenario goes by. */
export interface NamedText {
  readonly key: string;
  readonly contentHash: string;
  readonly text: string;
}

/** The first person at rest; an empty picture for a scenario without people. */
function faceOn([person]: readonly Person[]): string {
  if (person === undefined) return svgUri('<svg xmlns="http://www.w3.org/2000/svg"/>');
  return portraitUri(drawPortrait(person), { feeling: 'calm', strength: 2 });
}

/** The card of an opened scenario. */
export function cardOfOpened(scenario: Scenario, contentHash: string): ScenarioCard {
  const face = faceOn(scenario.people);
  return cardOf(scenario, { key: `file.${scenario.id}`, origin: 'opened', contentHash, face });
}

/** Reads a text into all that playing needs; null where it has errors. */
export async function prepareText({ key, contentHash, text }: NamedText): Promise<Prepared | null> {
  const parsed = await checkText(text, 'errors');
  if (!parsed.ok) return null;
  const { scenario } = parsed;
  return {
    key,
    origin: key.startsWith('file.') ? 'opened' : 'bundled',
    contentHash,
    scenario,
    par: findPar(rulesOf(scenario)),
    portraits: scenario.people.map((person) => [person.id, drawPortrait(person)] as const),
    text: async () => text,
  };
}
