/** What a learner means to say: one sentence, to whom and when, in their own words. */
export interface Meant {
  /** The id of the criterion that the sentence practises. */
  readonly criterion: string;
  readonly sentence: string;
  readonly withWhom: string;
  readonly when: string;
  /** The scenario and the run that it came out of. */
  readonly scenarioKey: string;
  readonly runId: string;
}

/** A sentence to carry over into working life, as it is kept. Times are ISO 8601. */
export interface Intention extends Meant {
  readonly schema: 1;
  readonly id: string;
  readonly keptAt: string;
  /** When it was last offered again; null if never. */
  readonly offeredAgainAt: string | null;
  /** The learner has said it, or is through with it: it is not offered again. */
  readonly done: boolean;
}

/** Every intention kept on this device, newest first. `ready` once they have been read. */
export interface IntentionsView {
  readonly ready: boolean;
  readonly intentions: readonly Intention[];
}
