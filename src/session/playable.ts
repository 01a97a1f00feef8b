import type { Rules } from '../core/play/rules.ts';
import type { Feeling } from '../core/scenario/feeling.ts';
import type { Problem } from '../core/scenario/problem.ts';
import type { Level, Scenario } from '../core/scenario/scenario.ts';
import type { Par } from '../core/score/path-score.ts';

/** What the library shows of a scenario, without loading it. */
export interface ScenarioCard {
  readonly key: string;
  readonly origin: 'bundled' | 'opened';
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly minutes: number | null;
  readonly level: Level;
  readonly tags: readonly string[];
  /** The labels of the criteria called for most, for "what it practises"; at most four. */
  readonly practises: readonly string[];
  /** The ids of every criterion called for, most first. */
  readonly criteria: readonly string[];
  /** The first person, who is on the card; `face` is an image source. */
  readonly person: { readonly name: string; readonly role: string };
  readonly face: string;
  readonly contentNote: string | null;
  /** SHA-256 of the file's text as it is now. */
  readonly contentHash: string;
}

/** Gives the image source of a person's face; an unknown person has none. */
export type FaceOf = (
  person: string,
  look: { readonly feeling: Feeling; readonly strength: 1 | 2 | 3 },
) => string | null;

/** A scenario with all that playing and scoring it needs. */
export interface PlayableScenario {
  readonly key: string;
  readonly origin: 'bundled' | 'opened';
  readonly contentHash: string;
  readonly scenario: Scenario;
  readonly rules: Rules;
  /** Null where no run of the scenario can score anything. */
  readonly par: Par | null;
  readonly faceOf: FaceOf;
  /** The file's text, to be kept beside a run. */
  readonly text: () => Promise<string>;
}

/** What came of opening a file. */
export type OpenedFile =
  | { readonly ok: true; readonly card: ScenarioCard; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly name: string; readonly problems: readonly Problem[] };
