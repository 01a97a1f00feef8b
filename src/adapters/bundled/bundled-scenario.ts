import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Par } from '../../core/score/path-score.ts';
import type { PortraitDrawing } from '../portrait/portrait-drawing.ts';

/** A scenario as the build leaves it: checked, with its par found and its people drawn. */
export interface BundledScenario {
  readonly contentHash: string;
  readonly scenario: Scenario;
  readonly par: Par | null;
  readonly portraits: readonly (readonly [person: string, drawing: PortraitDrawing])[];
}

/** How one bundled scenario, and the text of its file, are loaded when they are asked for. */
export interface BundledLoader {
  readonly load: () => Promise<{ readonly default: BundledScenario }>;
  readonly text: () => Promise<{ readonly default: string }>;
}
