import type { Rating, Rubric } from '../../../src/core/scenario/rubric.ts';
import type { Choice, DecisionScene, EndingScene } from '../../../src/core/scenario/scenario.ts';
import type { Decision } from '../../../src/core/score/path-score.ts';

/** A rubric of three criteria under the name that the bands belong to. */
export const rubric: Rubric = {
  id: 'him-empathy',
  criteria: ['notice', 'explore', 'follow-through'].map((id) => ({
    id,
    label: id,
    meaning: id,
    weight: 1,
    examples: [],
  })),
  breaches: [
    { id: 'false-promise', label: 'A false promise', severity: 'major' },
    { id: 'privacy-breach', label: 'A breach of privacy', severity: 'critical' },
  ],
};

/** The ratings of one reply by criterion. */
export type Rated = Readonly<Record<string, Rating>>;

/** A reply with nothing to it but its ratings, breaches and repairs. */
export function reply(
  rated: Rated,
  more: Partial<Pick<Choice, 'breaches' | 'repairs' | 'id'>> = {},
): Choice {
  return {
    id: 'a-reply',
    says: ['…'],
    does: null,
    to: [],
    when: null,
    repeat: false,
    rates: Object.entries(rated).map(([criterion, rating]) => ({ criterion, rating })),
    breaches: [],
    repairs: [],
    changes: [],
    remember: [],
    forget: [],
    hears: [],
    hearer: null,
    feedback: [],
    ...more,
  };
}

/** A moment that calls for criteria; calling for none makes a scene without opportunity. */
export function moment(id: string, callsFor: readonly string[], key = false): DecisionScene {
  const opportunity = { kind: 'emotion', cue: null, plain: true, callsFor, key } as const;
  return {
    kind: 'decision',
    id,
    lines: [],
    guess: null,
    discuss: [],
    opportunity: callsFor.length === 0 ? null : opportunity,
    choices: [],
  };
}

/** An ending that a complete run stands on. */
export const theEnd: EndingScene = {
  kind: 'ending',
  id: 'the-end',
  lines: [],
  guess: null,
  discuss: [],
  ending: { title: 'The end', outcome: 'connected', epilogue: [] },
};

/** Decisions from scenes and the ratings given there, in order. */
export function decided(
  ...steps: readonly (readonly [DecisionScene, Rated])[]
): readonly Decision[] {
  return steps.map(([scene, rated]) => ({ scene, choice: reply(rated) }));
}
