import type { Criterion } from '../../../../core/scenario/rubric.ts';

/** Left open for what the room really did. */
const gap = '______';

type Stem = (them: string) => string;

const byCriterion: ReadonlyMap<string, Stem> = new Map<string, Stem>([
  [
    'notice',
    (them) =>
      `I saw us go to ${gap} first. I wondered what became of what ${them} feels here. What did you notice, and what made you name it or leave it?`,
  ],
  [
    'perspective',
    (them) =>
      `I heard us say ${gap}. I wondered how that looks from where ${them} stands. What did you take the reason to be?`,
  ],
  [
    'explore',
    (them) =>
      `I saw us answer with ${gap}. I wondered how much we knew by then, and how much we guessed. What would you have liked to ask ${them}?`,
  ],
  [
    'respect',
    (them) =>
      `I heard ${gap}. I wondered which choices that left with ${them}. What were you trying to protect?`,
  ],
  [
    'support',
    (them) =>
      `I saw us offer ${gap}. I wondered whether that was with ${them} or for ${them}. How did you mean it?`,
  ],
  [
    'self-regulate',
    (them) =>
      `I felt a pull to defend ourselves at ${gap}. I wondered who else did. What happened in you when ${them} said it?`,
  ],
  [
    'follow-through',
    (them) =>
      `I heard us promise ${gap}. I wondered whether ${them} could tell who does what, and by when. What would you have wanted to hear?`,
  ],
]);

/**
 * Sentences to begin a talk with, in the manner of advocacy and inquiry (Rudolph and others, 2006), with a gap
 * for what was seen: one for each criterion that a moment calls for.
 */
export function stemsToPrint(criteria: readonly Criterion[], them: string): readonly string[] {
  return criteria.map(({ id, label }) => {
    const stem = byCriterion.get(id);
    if (stem !== undefined) return stem(them);
    return `I saw us choose ${gap}. I wondered how it meets “${label}”. What was on your mind?`;
  });
}
