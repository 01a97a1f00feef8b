import type { Size } from '../../../../room/room-act.ts';

/**
 * One way to set a screen, from roomy to tight. Nothing that is read ever falls under what a back row can
 * read; what gives way is the person's size, then how much of what was said before stays in view.
 */
export interface Step {
  /** What the trainer asked for, on top of the sizes below: 1 or more. */
  readonly scale: number;
  /** The height of spoken words, in hundredths of the screen's. */
  readonly speech: number;
  readonly person: 'large' | 'middle' | 'small' | 'none';
  /** How many of the last sentences before the replies stay in view. */
  readonly sentences: number;
  /** Whether what explains (who you are, what to do) stands in full. */
  readonly full: boolean;
  /** Closer lines and edges. */
  readonly tight: boolean;
  /** Both votes on one line. */
  readonly abreast: boolean;
}

const roomy: Step = {
  ...{ scale: 1, speech: 6.4, person: 'large', sentences: 99, full: true, tight: false },
  abreast: false,
};

const scales: Readonly<Record<Size, readonly number[]>> = {
  0: [1],
  1: [1.15, 1],
  2: [1.3, 1.15, 1],
};

/** A ladder of steps, each told by how it differs from the roomiest; the last ones only at the plain size. */
export function ladder(
  size: Size,
  steps: readonly Partial<Step>[],
  atLast: readonly Partial<Step>[] = [],
): readonly Step[] {
  const scaled = scales[size].flatMap((scale) => steps.map((step) => ({ ...step, scale })));
  return [...scaled, ...atLast].map((step) => ({ ...roomy, ...step }));
}
