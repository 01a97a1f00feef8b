import type { Feeling } from '../../core/scenario/feeling.ts';

/** The faces in use: of the thirty that were drawn, those that read right and mock nobody; and one at rest. */
export type FaceName =
  | 'blank'
  | 'calm'
  | 'concerned'
  | 'concernedFear'
  | 'contempt'
  | 'explaining'
  | 'resting'
  | 'serious'
  | 'smile'
  | 'solemn'
  | 'suspicious'
  | 'tired'
  | 'veryAngry';

/** What a face is to show; `feeling` is null for a person at rest. */
export interface Expression {
  readonly feeling: Feeling | null;
  readonly strength: 1 | 2 | 3;
}

type Faces = readonly [slight: FaceName, plain: FaceName, strong: FaceName];

/**
 * Chosen by how the drawings read, not by what they are called: `contempt` is a person with lowered
 * eyes, thinking or breathing out; `calm` laughs with closed eyes; `concerned` speaks up in distress.
 */
const faces: Readonly<Record<Feeling, Faces>> = {
  calm: ['resting', 'resting', 'resting'],
  warm: ['smile', 'calm', 'calm'],
  glad: ['smile', 'calm', 'calm'],
  relieved: ['contempt', 'contempt', 'calm'],
  hopeful: ['smile', 'smile', 'calm'],
  thoughtful: ['contempt', 'contempt', 'contempt'],
  surprised: ['explaining', 'explaining', 'explaining'],
  confused: ['suspicious', 'suspicious', 'concernedFear'],
  worried: ['tired', 'concernedFear', 'concerned'],
  afraid: ['concernedFear', 'concernedFear', 'concerned'],
  sad: ['tired', 'solemn', 'solemn'],
  hurt: ['tired', 'solemn', 'solemn'],
  ashamed: ['tired', 'tired', 'solemn'],
  tired: ['tired', 'tired', 'tired'],
  guarded: ['suspicious', 'suspicious', 'serious'],
  impatient: ['blank', 'blank', 'serious'],
  frustrated: ['blank', 'concerned', 'veryAngry'],
  angry: ['serious', 'veryAngry', 'veryAngry'],
};

/** The face of somebody of whom no feeling was said. */
export const faceAtRest: FaceName = 'resting';

/** The face that shows a feeling at its strength. */
export function faceOfFeeling({ feeling, strength }: Expression): FaceName {
  if (feeling === null) return faceAtRest;
  const [slight, plain, strong] = faces[feeling];
  if (strength === 1) return slight;
  return strength === 2 ? plain : strong;
}

/** Every face that some feeling asks for, each once. */
export const facesInUse: readonly FaceName[] = [
  ...new Set([faceAtRest, ...Object.values(faces).flat()]),
];
