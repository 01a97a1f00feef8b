import type { Feeling } from './feeling.ts';
import type { Rating, Rubric } from './rubric.ts';

/** Plain text, one string a paragraph; `*word*` is emphasis. Empty where the author wrote none. */
export type Text = readonly string[];

/** A test on meters and facts. `all` holds when every part does (an empty one never occurs). */
export type Condition =
  | { readonly kind: 'all'; readonly parts: readonly Condition[] }
  | { readonly kind: 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | { readonly kind: 'fact'; readonly fact: string; readonly is: boolean }
  | {
      readonly kind: 'meter';
      readonly meter: string;
      readonly atLeast: number | null;
      readonly atMost: number | null;
    };

/** One way on, tried in file order; only the last of a list has no `when`. */
export interface Route {
  readonly when: Condition | null;
  readonly to: string;
}

/** How a person is drawn. Null leaves the option to the drawing's own default for that person. */
export interface Portrait {
  readonly head: string | null;
  readonly skin: string | null;
  readonly hair: string | null;
  readonly clothes: string | null;
  readonly glasses: string | null;
  readonly beard: string | null;
}

/** Somebody the learner meets. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly needs: string | null;
  readonly backstory: Text;
  readonly portrait: Portrait;
}

/** A whole number that replies move, held between `min` and `max`; `good` says which way is better. */
export interface Meter {
  readonly id: string;
  readonly label: string;
  readonly start: number;
  readonly min: number;
  readonly max: number;
  readonly good: 'high' | 'low';
}

/** Something that is false until a choice remembers it. */
export interface Fact {
  readonly id: string;
  readonly meaning: string;
}

/** A beat in a scene: a stage direction, words said by somebody, or both (the stage comes first). */
export interface Line {
  readonly when: Condition | null;
  readonly stage: Text;
  /** A person's id, `you` for the learner, null for a stage direction of nobody's. */
  readonly by: string | null;
  readonly feeling: Feeling | null;
  readonly strength: 1 | 2 | 3;
  readonly says: Text;
  /** What the person does not say: hidden while playing. */
  readonly thinks: Text;
}

/** What kind of empathic opportunity the other person offers (the kinds of the ECCS). */
export type OpportunityKind = 'emotion' | 'progress' | 'challenge';

/** A moment that calls for something; `key` moments weigh 2. */
export interface Opportunity {
  readonly kind: OpportunityKind;
  readonly cue: string | null;
  /** False where the feeling is only hinted at. */
  readonly plain: boolean;
  readonly callsFor: readonly string[];
  readonly key: boolean;
}

/** A question about what the other person feels; kept apart, never scored. */
export interface Guess {
  readonly ask: string;
  readonly answer: string;
  readonly others: readonly string[];
  readonly because: string | null;
}

/** A reply that the learner can give, and all that giving it does. */
export interface Choice {
  readonly id: string;
  readonly says: Text;
  readonly does: string | null;
  readonly to: readonly Route[];
  readonly when: Condition | null;
  readonly repeat: boolean;
  readonly rates: readonly { readonly criterion: string; readonly rating: Rating }[];
  readonly breaches: readonly string[];
  readonly repairs: readonly string[];
  readonly changes: readonly { readonly meter: string; readonly by: number }[];
  readonly remember: readonly string[];
  readonly forget: readonly string[];
  /** What `hearer` makes of it; without a hearer, the last person who spoke. */
  readonly hears: Text;
  readonly hearer: string | null;
  readonly feedback: Text;
}

export type Outcome = 'connected' | 'mixed' | 'broken';

/** Where a conversation can end. */
export interface Ending {
  readonly title: string;
  readonly outcome: Outcome;
  readonly epilogue: Text;
}

interface SceneFrame {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly guess: Guess | null;
  /** A prompt for the trainer of a room. */
  readonly discuss: Text;
}

/** A scene in which the learner decides. Choices stand in file order. */
export interface DecisionScene extends SceneFrame {
  readonly kind: 'decision';
  readonly opportunity: Opportunity | null;
  readonly choices: readonly Choice[];
}

/** A scene that is only read; the conversation goes on by itself. */
export interface PassageScene extends SceneFrame {
  readonly kind: 'passage';
  readonly next: readonly Route[];
}

/** A scene in which the conversation is over. */
export interface EndingScene extends SceneFrame {
  readonly kind: 'ending';
  readonly ending: Ending;
}

export type Scene = DecisionScene | PassageScene | EndingScene;

export type Level = 'first-steps' | 'steady' | 'demanding';

/** The author's words, checked and frozen: every default filled in, everything in file order. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly minutes: number | null;
  readonly level: Level;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  readonly license: string | null;
  readonly sources: readonly string[];
  readonly contentNote: string | null;
  readonly you: { readonly role: string; readonly goal: string };
  readonly people: readonly Person[];
  readonly setting: Text;
  readonly meters: readonly Meter[];
  readonly facts: readonly Fact[];
  readonly rubric: Rubric;
  readonly reflect: readonly string[];
  readonly start: string;
  readonly scenes: readonly Scene[];
  /** Warnings that the author silenced, each with the reason. */
  readonly allow: readonly { readonly rule: string; readonly why: string }[];
  /** The same talk from the other seat. */
  readonly pairedWith: string | null;
}
