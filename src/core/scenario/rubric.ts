/** The levels of a rating, worst first: harm, nothing, the right direction, made for this person. */
export const ratings = ['against', 'missed', 'general', 'specific'] as const;

/** How one reply meets one criterion. */
export type Rating = (typeof ratings)[number];

/** Something that a reply can be rated on. `weight` is a whole number from 1 to 10. */
export interface Criterion {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  readonly weight: number;
  /** What each level sounds like; levels without an example are left out. */
  readonly examples: readonly { readonly rating: Rating; readonly says: string }[];
}

/** A line that must not be crossed, whatever the average says. */
export interface Breach {
  readonly id: string;
  readonly label: string;
  readonly severity: 'major' | 'critical';
}

/** What a conversation is scored against. */
export interface Rubric {
  /** The name of a built-in rubric; null for one that is written out in a scenario file. */
  readonly id: string | null;
  readonly criteria: readonly Criterion[];
  readonly breaches: readonly Breach[];
}
