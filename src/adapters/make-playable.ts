import { rulesOf } from '../core/play/rules.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Par } from '../core/score/path-score.ts';
import type { FaceOf, PlayableScenario } from '../session/playable.ts';
import type { PortraitDrawing } from './portrait/portrait-drawing.ts';
import { portraitUri } from './portrait/portrait-uri.ts';

/** A scenario with its par found and its people drawn, from wherever it comes. */
export interface Prepared {
  readonly key: string;
  readonly origin: 'bundled' | 'opened';
  readonly contentHash: string;
  readonly scenario: Scenario;
  readonly par: Par | null;
  readonly portraits: readonly (readonly [person: string, drawing: PortraitDrawing])[];
  readonly text: () => Promise<string>;
}

/** Puts a face together once for each feeling that is shown. */
function facesOf(portraits: Prepared['portraits']): FaceOf {
  const drawings = new Map(portraits);
  const faces = new Map<string, string>();
  return (person, look) => {
    const drawing = drawings.get(person);
    if (drawing === undefined) return null;
    const name = `${person} ${look.feeling} ${look.strength}`;
    const face = faces.get(name) ?? portraitUri(drawing, look);
    faces.set(name, face);
    return face;
  };
}

/** Makes a scenario ready to be played and scored. */
export function makePlayable({ portraits, ...prepared }: Prepared): PlayableScenario {
  return { ...prepared, rules: rulesOf(prepared.scenario), faceOf: facesOf(portraits) };
}
