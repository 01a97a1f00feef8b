/** Every feeling that a line may name, and that a face can show. */
export const feelings = [
  'calm',
  'warm',
  'glad',
  'relieved',
  'hopeful',
  'thoughtful',
  'surprised',
  'confused',
  'worried',
  'afraid',
  'sad',
  'hurt',
  'ashamed',
  'tired',
  'guarded',
  'impatient',
  'frustrated',
  'angry',
] as const;

/** What a person feels while saying a line; the portrait's face follows it. */
export type Feeling = (typeof feelings)[number];
