import type { Feeling } from '../../core/scenario/feeling.ts';

/** The light behind a portrait. It sets a mood and never tells anything. */
export type Tint = 'warm' | 'cool' | 'worry';

const tints: Readonly<Record<Feeling, Tint>> = {
  calm: 'cool',
  warm: 'warm',
  glad: 'warm',
  relieved: 'cool',
  hopeful: 'cool',
  thoughtful: 'cool',
  surprised: 'warm',
  confused: 'worry',
  worried: 'worry',
  afraid: 'worry',
  sad: 'worry',
  hurt: 'worry',
  ashamed: 'worry',
  tired: 'warm',
  guarded: 'cool',
  impatient: 'warm',
  frustrated: 'warm',
  angry: 'warm',
};

/** The tint that leans with a feeling; warm where none is named. */
export function tintOfFeeling(feeling: Feeling | null): Tint {
  return feeling === null ? 'warm' : tints[feeling];
}
